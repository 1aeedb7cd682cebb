import { expect, test } from "vitest";
import type { Headline } from "../../../../src/domain/article/article";
import { isSameHeadline } from "../../../../src/reader/features/front-page/list/isSameHeadline";
import { makeHeadlines } from "./headlines";

const [one] = makeHeadlines(1);
const [other] = makeHeadlines(1);
if (!one || !other) throw new Error("makeHeadlines gives as many as asked for");

test("two readings of the same row are the same", () => {
  expect(one).not.toBe(other);
  expect(isSameHeadline(one, other)).toBe(true);
});

test.each<[string, Partial<Headline>]>([
  ["title", { title: "Autre" }],
  ["standfirst", { standfirst: "Autre." }],
  ["words", { words: 5 }],
  ["sortKey", { sortKey: "000002" }],
  ["topics", { topics: [] }],
  ["picture", { picture: { kind: "chart", departements: [], path: "M0 0h1v1h-1z" } }],
  ["date", { date: { basis: "event", precision: "year", year: "2019", quote: "2019" } }],
])("another %s makes it another row", (_, change) => {
  expect(isSameHeadline(one, { ...other, ...change })).toBe(false);
  expect(isSameHeadline({ ...one, ...change }, other)).toBe(false);
});
