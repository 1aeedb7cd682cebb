import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Headline } from "../../../src/domain/article/article";
import type { TopicId } from "../../../src/domain/ids";
import {
  type HeadlineList,
  readArticle,
  readEditionUsage,
  readNeighbours,
  type Watch,
  watchArticle,
  watchHeadlines,
  watchInstalledEdition,
} from "../../../src/reader/storage";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeAbout, makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Seven articles, 7 the newest, two in each part; every third is about culture. */
const articles = [1, 2, 3, 4, 5, 6, 7].map((number) =>
  makeArticle(number, { topics: number % 3 === 0 ? ["economie", "culture"] : ["economie"] }),
);

async function install(): Promise<void> {
  await installFrom(serveEdition(await makeEdition(articles)));
}

function topicOf(name: string): TopicId {
  const topic = articles[2]?.topics.find((id) => id === name);
  if (!topic) throw new Error(`no topic ${name}`);
  return topic;
}

function numbers(headlines: readonly Headline[]): readonly number[] {
  return headlines.map(({ sortKey }) => Number(sortKey));
}

test("a phone without an edition has no articles and no neighbours", async () => {
  expect(await firstOf(watchInstalledEdition())).toBeNull();
  expect(answerOf(await readEditionUsage())).toBeNull();
  expect(await firstOf(watchHeadlines({ limit: 3 }))).toEqual({ headlines: [], more: false });
  expect(answerOf(await readArticle(makeArticle(1).id))).toBeNull();
  expect(answerOf(await readNeighbours(makeArticle(1).id))).toEqual({});
});

test.for([
  [1, [7], true],
  [3, [7, 6, 5], true],
  [6, [7, 6, 5, 4, 3, 2], true],
  [7, [7, 6, 5, 4, 3, 2, 1], false],
  [50, [7, 6, 5, 4, 3, 2, 1], false],
] as const)("lists the newest %i", async ([limit, expected, more]) => {
  await install();
  const list = await firstOf(watchHeadlines({ limit }));
  expect(numbers(list.headlines)).toEqual(expected);
  expect(list.more).toBe(more);
});

test.for([
  [1, [6], true],
  [2, [6, 3], false],
  [9, [6, 3], false],
] as const)("lists the newest %i of one topic", async ([limit, expected, more]) => {
  await install();
  const list = await firstOf(watchHeadlines({ topic: topicOf("culture"), limit }));
  expect(numbers(list.headlines)).toEqual(expected);
  expect(list.more).toBe(more);
});

test.for([1, 2, 3, 5])("goes on after any row, %i at a time, as if it were one list", async (limit) => {
  await install();
  for (const topic of [undefined, topicOf("culture"), topicOf("economie")]) {
    const whole = await firstOf(watchHeadlines({ topic, limit: 9 }));
    const pieces: Headline[] = [];
    for (let more = true; more; ) {
      const piece = await firstOf(watchHeadlines({ topic, limit, before: pieces.at(-1)?.sortKey }));
      pieces.push(...piece.headlines);
      more = piece.more;
    }
    expect(pieces).toEqual(whole.headlines);
  }
});

test("goes on without reading what came before", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(40))));
  const steps = vi.spyOn(IDBCursor.prototype, "continue");
  expect(numbers((await firstOf(watchHeadlines({ limit: 3, before: "000006" }))).headlines)).toEqual([5, 4, 3]);
  expect(steps.mock.calls.length).toBeLessThan(5);
});

test("a topic is not taken for another whose name begins with it", async () => {
  const named = [makeArticle(1, { topics: ["art"] }), makeArticle(2, { topics: ["art-contemporain"] })];
  const about = makeAbout(["art", "art-contemporain"]);
  await installFrom(serveEdition(await makeEdition(named, { about })));
  const [topic] = named[0]?.topics ?? [];
  expect(numbers((await firstOf(watchHeadlines({ topic, limit: 9 }))).headlines)).toEqual([1]);
});

test("reads no more pages than a list needs", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(40))));
  const steps = vi.spyOn(IDBCursor.prototype, "continue");
  expect(numbers((await firstOf(watchHeadlines({ limit: 3 }))).headlines)).toEqual([40, 39, 38]);
  expect(steps.mock.calls.length).toBeGreaterThan(0);
  expect(steps.mock.calls.length).toBeLessThan(5);
});

test("keeps the last few parts unpacked, not all", async () => {
  const list = makeArticles(12);
  await installFrom(serveEdition(await makeEdition(list, { perPart: 1 })));
  const unpackings = vi.spyOn(ReadableStream.prototype, "pipeThrough");
  const read = async (number: number) => answerOf(await readArticle(makeArticle(number).id));
  await read(1);
  await read(2);
  await read(1);
  expect(unpackings).toHaveBeenCalledTimes(2);
  for (const number of [3, 4, 5, 6, 7, 8]) await read(number);
  expect(unpackings).toHaveBeenCalledTimes(8);
  await read(1);
  expect(unpackings).toHaveBeenCalledTimes(9);
});

test("goes from each article to the ones beside it, across parts", async () => {
  await install();
  for (const article of articles) {
    const number = Number(article.sortKey);
    const { newer, older } = answerOf(await readNeighbours(article.id));
    expect([newer?.title, older?.title]).toEqual([
      number < 7 ? `Article ${number + 1}` : undefined,
      number > 1 ? `Article ${number - 1}` : undefined,
    ]);
  }
});

test("reads every article again after as many others as the memory holds", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(14), { perPart: 1 })));
  for (const article of [...makeArticles(14), ...makeArticles(14)]) {
    expect(answerOf(await readArticle(article.id))).toEqual(article);
  }
});

test("an article on the screen changes when its correction is installed, and goes when it is withdrawn", async () => {
  await install();
  const seen = collect(watchArticle(makeArticle(3).id), (article) => article?.title ?? null);
  await expect.poll(() => seen.values.at(-1)).toBe("Article 3");
  await installFrom(serveEdition(await makeEdition([makeArticle(1), makeArticle(3, { title: "Corrigé" })])));
  await expect.poll(() => seen.values.at(-1)).toBe("Corrigé");
  await installFrom(serveEdition(await makeEdition([makeArticle(1)])));
  await expect.poll(() => seen.values.at(-1)).toBeNull();
  seen.stop();
});

test("a list on the screen goes from the old edition to the new one without a state between them", async () => {
  await install();
  const seen = collect<HeadlineList, string>(watchHeadlines({ limit: 9 }), (list) => String(numbers(list.headlines)));
  await expect.poll(() => seen.values).toEqual(["7,6,5,4,3,2,1"]);
  await installFrom(serveEdition(await makeEdition(makeArticles(2))));
  await expect.poll(() => seen.values).toEqual(["7,6,5,4,3,2,1", "2,1"]);
  seen.stop();
});

test("a watch that was left hears nothing any more", async () => {
  const seen = collect(watchInstalledEdition(), (edition) => edition?.manifest.articleCount ?? null);
  await expect.poll(() => seen.values).toEqual([null]);
  seen.stop();
  const stays = collect(watchInstalledEdition(), (edition) => edition?.manifest.articleCount ?? null);
  await install();
  await expect.poll(() => stays.values.at(-1)).toBe(7);
  expect(seen.values).toEqual([null]);
  stays.stop();
});

test("two publishers under one origin do not share an edition", async () => {
  await install();
  freshPhone();
  expect(await firstOf(watchInstalledEdition())).toBeNull();
});

function collect<T, V>(watch: Watch<T>, view: (value: T) => V) {
  const values: V[] = [];
  const stop = watch.subscribe({
    next: (value) => values.push(view(value)),
    failed: (problem) => {
      throw new Error(JSON.stringify(problem));
    },
  });
  return { values, stop };
}
