import * as v from "valibot";
import { beforeEach, expect, test } from "vitest";
import { type ReadingState, ReadingStateSchema } from "../../../src/domain/library/readingState";
import { readArticle, readReadingState, saveReadingState, watchReadingStates } from "../../../src/reader/storage";
import { deleteDatabase } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});

function makeState(number: number, progress = 0.5): ReadingState {
  const updatedAt = `2026-11-24T10:00:0${number}.000Z`;
  return v.parse(ReadingStateSchema, {
    articleId: `article-${number}`,
    block: "texte",
    offset: 0.25,
    progress,
    updatedAt,
  });
}

test("is read as it was saved", async () => {
  answerOf(await saveReadingState(makeState(1)));
  expect(answerOf(await readReadingState(makeArticle(1).id))).toEqual(makeState(1));
  expect(answerOf(await readReadingState(makeArticle(2).id))).toBeNull();
});

test("is told latest first, and again when it changes", async () => {
  answerOf(await saveReadingState(makeState(2)));
  answerOf(await saveReadingState(makeState(1)));
  const hasProgress = (wanted: number) => (states: readonly ReadingState[]) =>
    states.some(({ articleId, progress }) => articleId === "article-1" && progress === wanted);
  const states = await firstOf(watchReadingStates());
  expect(states.map(({ articleId }) => articleId)).toEqual(["article-2", "article-1"]);

  const changed = firstOf(watchReadingStates(), hasProgress(1));
  answerOf(await saveReadingState({ ...makeState(1, 1), updatedAt: "2026-11-24T11:00:00.000Z" }));
  expect((await changed).map(({ articleId }) => articleId)).toEqual(["article-1", "article-2"]);
});

test("survives an edition that no longer has the article, of which a copy is kept", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4))));
  answerOf(await saveReadingState(makeState(4)));
  await installFrom(serveEdition(await makeEdition(makeArticles(2))));
  expect(answerOf(await readArticle(makeArticle(4).id))).toMatchObject({ id: makeArticle(4).id });
  expect(answerOf(await readReadingState(makeArticle(4).id))).toEqual(makeState(4));
});

test("survives the edition's database being dropped, which the next installation fills again", async () => {
  const server = serveEdition(await makeEdition(makeArticles(2)));
  await installFrom(server);
  answerOf(await saveReadingState(makeState(2)));
  await deleteDatabase(`edition@${scope}`);
  expect(answerOf(await readArticle(makeArticle(2).id))).toBeNull();
  expect(answerOf(await readReadingState(makeArticle(2).id))).toEqual(makeState(2));
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(answerOf(await readArticle(makeArticle(2).id))).toEqual(makeArticle(2));
});
