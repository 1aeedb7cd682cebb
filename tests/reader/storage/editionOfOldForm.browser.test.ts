import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { TopicIdSchema } from "../../../src/domain/ids";
import {
  configureStorage,
  readArticle,
  readInstalled,
  watchDamage,
  watchHeadlines,
  watchInstalledEdition,
} from "../../../src/reader/storage";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

type Row = Record<string, unknown>;

/** Everything that this application installed, in the form of November 2026: topics were called themes. */
async function giveOldForm(scope: string): Promise<void> {
  const rows = await new Promise<Record<"parts" | "pages" | "state", Row[]>>((resolve, reject) => {
    const opening = indexedDB.open(`edition@${scope}`);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(["parts", "pages", "state"]);
      const [parts, pages, state] = (["parts", "pages", "state"] as const).map((name) =>
        transaction.objectStore(name).getAll(),
      );
      transaction.oncomplete = () => {
        opening.result.close();
        resolve({ parts: parts?.result ?? [], pages: pages?.result ?? [], state: state?.result ?? [] });
      };
    };
  });
  const database = await openDatabaseAs(`edition@${scope}old/`, 10, (old) => {
    const parts = old.createObjectStore("parts", { keyPath: "sha256" });
    const pages = old.createObjectStore("pages", { keyPath: "sha256" });
    pages.createIndex("to", "to");
    pages.createIndex("ids", "ids", { multiEntry: true });
    pages.createIndex("themePositions", "themePositions", { multiEntry: true });
    const state = old.createObjectStore("state", { keyPath: "key" });
    for (const row of rows.parts) parts.put(row);
    for (const { topicPositions, headlines, ...page } of rows.pages) {
      const renamed = Array.isArray(headlines)
        ? headlines.map(({ topics, ...one }) => ({ ...one, themes: topics }))
        : [];
      pages.put({ ...page, headlines: renamed, themePositions: topicPositions });
    }
    for (const row of rows.state) {
      const { about } = row;
      if (typeof about !== "object" || about === null || !("topics" in about)) state.put(row);
      else {
        const { topics, ...rest } = about;
        state.put({ ...row, about: { ...rest, themes: topics } });
      }
    }
    // A page that was damaged before does not keep the others from being read.
    pages.put({ sha256: "damaged", from: "", to: "", headlines: [null], ids: ["x"], themePositions: 7 });
  });
  database.close();
}

test("an edition in the form of November 2026 is read without a network, whole and by topic", async () => {
  const first = freshPhone();
  const articles = [makeArticle(1), makeArticle(2, { topics: ["culture"] })];
  expect(await installFrom(serveEdition(await makeEdition(articles, { perPart: 1 })))).toMatchObject({
    outcome: "installed",
  });
  const before = answerOf(await readInstalled());
  await giveOldForm(first);

  configureStorage(`${first}old/`);
  expect(answerOf(await readInstalled())).toEqual(before);
  expect(await firstOf(watchInstalledEdition())).not.toBeNull();
  for (const article of articles) expect(answerOf(await readArticle(article.id))).toEqual(article);
  const ofTopic = await firstOf(watchHeadlines({ limit: 9, topic: v.parse(TopicIdSchema, "culture") }));
  expect(ofTopic.headlines.map(({ id }) => id)).toEqual([makeArticle(2).id]);
});

test("a damaged page of that form is found damaged when it is read, and not before", async () => {
  const first = freshPhone();
  await installFrom(serveEdition(await makeEdition([makeArticle(1)], { perPart: 1 })));
  await giveOldForm(first);
  configureStorage(`${first}old/`);
  const damaged = vi.fn();
  watchDamage(damaged);
  expect(answerOf(await readArticle(makeArticle(1).id))).toEqual(makeArticle(1));
  expect(damaged).not.toHaveBeenCalled();
  await firstOf(watchHeadlines({ limit: 9 }));
  expect(damaged).toHaveBeenCalled();
});
