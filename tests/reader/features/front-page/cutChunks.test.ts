import { expect, test } from "vitest";
import { cutChunks } from "../../../../src/reader/features/front-page/list/useChunks";
import { makeHeadlines } from "./headlines";

const sizes = (count: number, hasLead: boolean) => cutChunks(makeHeadlines(count), hasLead).map(({ length }) => length);

test.each([
  [0, [0]],
  [1, [1]],
  [11, [11]],
  [12, [11, 1]],
  [31, [11, 10, 10]],
])("%i rows with a lead: its piece has one row more, so that two columns stay even", (count, expected) => {
  expect(sizes(count, true)).toEqual(expected);
});

test("without a lead, tens", () => {
  expect(sizes(25, false)).toEqual([10, 10, 5]);
});

test("every row is in one piece, in order", () => {
  const headlines = makeHeadlines(57);
  expect(cutChunks(headlines, true).flat()).toEqual(headlines);
});

test("pieces stay the very same objects when the database answers again and rows are added at the end", () => {
  const before = cutChunks(makeHeadlines(40).slice(0, 31), true);
  const after = cutChunks(makeHeadlines(40), true, before);
  expect(after).toHaveLength(4);
  expect(after.map((chunk, index) => chunk === before[index])).toEqual([true, true, true, false]);
});

test("a corrected row makes its piece another one, and only that", () => {
  const before = cutChunks(makeHeadlines(31), true);
  const corrected = makeHeadlines(31).map((headline, index) =>
    index === 15 ? { ...headline, title: "Corrigé" } : headline,
  );
  const after = cutChunks(corrected, true, before);
  expect(after.map((chunk, index) => chunk === before[index])).toEqual([true, false, true]);
});
