import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Part } from "../../../src/domain/edition/edition";
import { listNeededParts } from "../../../src/domain/edition/listNeededParts";
import { SEARCH_KIND } from "../../../src/domain/search/index/searchKind";
import { TERM_TABLE_KIND } from "../../../src/domain/search/pages/termTableKind";

const key = (number: number) => String(number).padStart(3, "0");
const part = (kind: string, name: string, range: Partial<Part> = {}): Part => ({
  path: "a.part",
  sha256: `${kind} ${name}`,
  bytes: 1,
  kind,
  count: 1,
  ...range,
});
/** The numbers from `starts[n]` up to the next, as parts of a kind. */
const cut = (kind: string, count: number, starts: readonly number[]): readonly Part[] =>
  [...new Set([0, ...starts.filter((start) => start < count)])]
    .sort((one, other) => one - other)
    .map((start, index, all) => {
      const end = (all[index + 1] ?? count) - 1;
      return part(kind, key(start), { from: key(start), to: key(end) });
    });

const editions = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  // Often a part for each: then a segment may be needed for its first or last alone.
  texts: fc.oneof(fc.array(fc.nat(59)), fc.constant(Array.from({ length: 60 }, (_, number) => number))),
  segments: fc.array(fc.nat(59), { maxLength: 20 }),
  left: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  canAsk: fc.boolean(),
});

function make({ count, texts, segments, left, canAsk }: typeof editions extends fc.Arbitrary<infer T> ? T : never) {
  const articles = cut("articles", count, texts);
  const index = cut(SEARCH_KIND, count, segments);
  const others = [part("about", ""), part(SEARCH_KIND, "words"), part("films", "")];
  const table = canAsk ? [part(TERM_TABLE_KIND, "")] : [];
  const parts = [...articles, ...index, ...others, ...table];
  const leftOut = articles.filter((_, place) => left[place]).map(({ sha256 }) => sha256);
  return { articles, index, leftOut, needed: new Set(listNeededParts({ parts }, leftOut).map(({ sha256 }) => sha256)) };
}

describe("the parts that a phone needs", () => {
  test("are those of the texts that it keeps, and every segment that has one of them", () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const { articles, index, leftOut, needed } = make(edition);
        for (const { sha256 } of articles) expect(needed.has(sha256)).toBe(!leftOut.includes(sha256));
        for (const segment of index) {
          const numbers = Array.from({ length: edition.count }, (_, number) => key(number));
          const own = numbers.filter((number) => (segment.from ?? "") <= number && number <= (segment.to ?? ""));
          const isKept = own.some((number) =>
            articles.some(
              ({ sha256, from = "", to = "" }) => from <= number && number <= to && !leftOut.includes(sha256),
            ),
          );
          expect(needed.has(segment.sha256)).toBe(isKept || !edition.canAsk);
        }
        expect(needed.has("about ")).toBe(true);
        expect(needed.has(`${SEARCH_KIND} words`)).toBe(true);
        expect(needed.has("films ")).toBe(false);
        expect(needed.has(`${TERM_TABLE_KIND} `)).toBe(false);
      }),
    );
  });
});
