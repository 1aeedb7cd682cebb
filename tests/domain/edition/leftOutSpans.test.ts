import fc from "fast-check";
import { expect, test } from "vitest";
import type { Part } from "../../../src/domain/edition/edition";
import { isLeftOut, listLeftOutSpans } from "../../../src/domain/edition/leftOut/leftOutSpans";

/** Parts of one to three articles each, oldest first, and which of them are left out. */
const editions = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 12 });
const keyOf = (number: number): string => `2026-01-01 ${String(number).padStart(3, "0")}`;

test("an article is left out exactly if its part is, in whatever order the parts are told", () => {
  fc.assert(
    fc.property(editions, fc.boolean(), (sizes, isReversed) => {
      const parts: Part[] = [];
      const expected: boolean[] = [];
      for (const [count, isLeft] of sizes) {
        const from = keyOf(expected.length);
        for (let index = 0; index < count; index += 1) expected.push(isLeft);
        const to = keyOf(expected.length - 1);
        parts.push({ kind: "articles", path: "a.part", sha256: String(isLeft), bytes: 1, count, from, to });
      }
      const told = isReversed ? parts.toReversed() : parts;
      const spans = listLeftOutSpans(told, ({ sha256 }) => sha256 === "true");
      expect(expected.map((_, at) => isLeftOut(spans, { sortKey: keyOf(at) }))).toEqual(expected);
    }),
  );
});

test("parts of another kind are not about articles, and a key beyond all spans is in none", () => {
  const shelf: Part = { kind: "shelf", path: "a.part", sha256: "1", bytes: 1, count: 1, from: "1", to: "9" };
  expect(listLeftOutSpans([shelf], () => true)).toEqual([]);
  const spans = listLeftOutSpans([{ ...shelf, kind: "articles" }], () => true);
  expect(["0", "1", "5", "9", "91"].map((sortKey) => isLeftOut(spans, { sortKey }))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
