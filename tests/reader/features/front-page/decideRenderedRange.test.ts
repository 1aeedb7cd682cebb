import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decideRenderedRange,
  isInRange,
  OPEN_END,
  type RenderedRange,
  startRenderedRange,
} from "../../../../src/reader/features/front-page/list/decideRenderedRange";

/** Steps until nothing changes any more. */
function settle(range: RenderedRange, at: number, count: number): RenderedRange {
  for (let now = range; ; ) {
    const next = decideRenderedRange(now, at, count);
    if (next === now) return now;
    now = next;
  }
}

const everything = { from: 0, to: OPEN_END };

test("a list that was drawn whole stays so while it is short, and takes what comes at its end", () => {
  expect(decideRenderedRange(everything, 0, 3)).toBe(everything);
  expect(decideRenderedRange(everything, 4, 6)).toBe(everything);
});

test("after Back into a long list the pieces in view come first, the others one by one", () => {
  const start = startRenderedRange(100);
  expect(start).toEqual({ from: 99, to: 102 });
  expect(decideRenderedRange(start, 100, 300)).toEqual({ from: 98, to: 103 });
  expect(settle(start, 100, 300)).toEqual({ from: 80, to: 121 });
});

test("a reader who goes down leaves the beginning, and finds the end open", () => {
  expect(settle(everything, 60, 70)).toEqual({ from: 40, to: OPEN_END });
});

test("a jump is drawn at once", () => {
  expect(decideRenderedRange({ from: 0, to: 20 }, 200, 300)).toEqual({ from: 199, to: 202 });
});

test("the piece with the focus counts as drawn, wherever the reader is", () => {
  const range = { from: 40, to: 60, focused: 3 };
  expect([3, 4, 39, 40, 59, 60].map((index) => isInRange(range, index))).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test("wherever the reader is, what is in view is drawn at the next step, and no more than some four hundred rows in the end", () => {
  const piece = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(piece, piece, piece, fc.integer({ min: 1, max: 400 }), (from, length, at, more) => {
      const count = Math.max(at, from + length) + more;
      const next = decideRenderedRange({ from, to: from + length }, at, count);
      expect(next.from).toBeLessThanOrEqual(at);
      expect(next.to).toBeGreaterThan(at);
      const end = settle(next, at, count);
      expect(Math.min(end.to, count) - end.from).toBeLessThanOrEqual(41);
    }),
  );
});
