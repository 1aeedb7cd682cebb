import { beforeEach, expect, test } from "vitest";
import { watchHeadlinesById } from "../../../../src/reader/storage/library";
import { firstOf, freshPhone, installFrom } from "../../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../../support/makeEdition";
import { serveEdition } from "../../../support/serveEdition";

beforeEach(() => {
  freshPhone();
});

const ids = (numbers: readonly number[]) => numbers.map((number) => makeArticle(number).id);

test("tells the headlines of some articles, and again when an edition brings others", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(6))));
  const found = await firstOf(watchHeadlinesById(ids([5, 2, 9])));
  expect([...found.keys()].sort()).toEqual(ids([2, 5]));
  expect(found.get(makeArticle(5).id)?.title).toBe(makeArticle(5).title);
  const later = firstOf(watchHeadlinesById(ids([5, 2, 9])), (headlines) => headlines.size === 3);
  await installFrom(serveEdition(await makeEdition(makeArticles(9))));
  expect([...(await later).keys()].sort()).toEqual(ids([2, 5, 9]));
});

test("of very many articles as of few, and of none", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(300), { perPart: 50 })));
  const many = ids(Array.from({ length: 400 }, (_, index) => index + 1));
  expect((await firstOf(watchHeadlinesById(many))).size).toBe(300);
  expect((await firstOf(watchHeadlinesById([]))).size).toBe(0);
});
