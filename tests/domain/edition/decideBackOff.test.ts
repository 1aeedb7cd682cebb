import fc from "fast-check";
import { expect, test } from "vitest";
import { decideBackOff } from "../../../src/domain/edition/decideBackOff";

test("waits twice as long after each failure, and an hour at most", () => {
  expect([1, 2, 3, 4, 7, 8, 1_000].map((failures) => decideBackOff(failures, 0) / 1000)).toEqual([
    30, 60, 120, 240, 1_920, 3_600, 3_600,
  ]);
});

test("comes back at a time that chance decides, never sooner than half of what it could wait", () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const longest = decideBackOff(failures, 0);
      const waited = decideBackOff(failures, chance);
      expect(waited).toBeLessThanOrEqual(longest);
      expect(waited).toBeGreaterThanOrEqual(longest / 2);
    }),
  );
});
