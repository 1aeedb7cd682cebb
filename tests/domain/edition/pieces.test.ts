import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBytes, cutBytes, planRanges, readCutList, writeCutList } from "../../../src/domain/edition/pieces/pieces";
import { rounds } from "../../support/rounds";

function randomBytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  });
}

const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const join = (pieces: readonly Uint8Array[]) => pieces.flatMap((piece) => [...piece]);

describe("pieces of a file", () => {
  test("are the whole file in order, and none is too long to be listed", () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.integer(), (length, seed) => {
        const bytes = randomBytes(length, seed);
        const pieces = cutBytes(bytes);
        expect(join(pieces)).toEqual([...bytes]);
        expect(pieces.every((piece) => piece.length > 0 && piece.length <= 65_535)).toBe(true);
      }),
      { numRuns: rounds(20) },
    );
  });

  test("stay the same but for a few where bytes are changed, added or left out", () => {
    const bytes = randomBytes(100_000, 7);
    const before = new Set(cutBytes(bytes).map(textOf));
    fc.assert(
      fc.property(fc.nat(99_000), fc.nat(20), fc.integer({ min: 1, max: 20 }), (at, removed, added) => {
        const changed = Uint8Array.from([
          ...bytes.subarray(0, at),
          ...randomBytes(added, at + 1),
          ...bytes.subarray(at + removed),
        ]);
        const fresh = cutBytes(changed).filter((piece) => !before.has(textOf(piece)));
        expect(fresh.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: rounds(50) },
    );
  });
});

describe("a list of pieces", () => {
  const pieces = fc.array(
    fc.record({ length: fc.integer({ min: 1, max: 65_535 }), hash: fc.stringMatching(/^[0-9a-f]{12}$/) }),
  );

  test("is read as it was written, and as nothing for a file of another length", () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 100 }), (list, difference) => {
        const total = list.reduce((sum, { length }) => sum + length, 0);
        expect(readCutList(writeCutList(list), total)).toEqual(list);
        expect(readCutList(writeCutList(list), total + difference)).toBeUndefined();
        expect(readCutList(writeCutList(list), total - difference)).toBeUndefined();
      }),
    );
  });

  test("may be any bytes whatsoever", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(100_000), (bytes, length) => {
        const list = readCutList(bytes, length);
        if (list) expect(list.reduce((sum, piece) => sum + piece.length, 0)).toBe(length);
      }),
    );
  });

  test("says which ranges to fetch: all that is unknown, in order, in few requests", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.boolean()), { maxLength: 400 }), (drawn) => {
        const list = drawn.map(([length, isKnown], index) => ({
          length,
          hash: `${isKnown ? "known" : "new"}${index}`,
        }));
        const known = new Set(list.map(({ hash }) => hash).filter((hash) => hash.startsWith("known")));
        const ranges = planRanges(list, known);
        expect(ranges.length).toBeLessThanOrEqual(64);
        expect(ranges.every(({ from, to }, index) => from < to && from > (ranges[index - 1]?.to ?? -1))).toBe(true);
        let at = 0;
        for (const { length, hash } of list) {
          const [start, end] = [at, at + length];
          at = end;
          const isFetched = ranges.some(({ from, to }) => from <= start && end <= to);
          expect(isFetched || known.has(hash)).toBe(true);
        }
        expect(countBytes(ranges)).toBeLessThanOrEqual(at);
      }),
    );
  });
});
