import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesLeft, readingMinutes } from "../../src/domain/article/readingMinutes";

test.each([
  [440, 0, 2],
  [440, 0.4, 2],
  [440, 0.5, 1],
  [440, 0.9, 0],
  [440, 1, 0],
  [60_000, 0, 273],
  [100, 0, 0],
])("of %i words, %f read, %i minutes are left", (words, progress, expected) => {
  expect(minutesLeft(words, progress)).toBe(expected);
});

test("the time left only ever shrinks, and never says more than the time that was announced", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.nat(100_000), share, share, (words, one, other) => {
      expect(minutesLeft(words, Math.max(one, other))).toBeLessThanOrEqual(minutesLeft(words, Math.min(one, other)));
      expect(minutesLeft(words, one)).toBeLessThanOrEqual(readingMinutes(words));
    }),
  );
});
