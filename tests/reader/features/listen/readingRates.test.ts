import { expect, test } from "vitest";
import { nextRate, RATES, rateStep } from "../../../../src/reader/features/listen/player/readingRates";

test("the button goes round through speeds that the sheet has too, and comes back to the usual one", () => {
  const seen = [nextRate(1)];
  while (seen.at(-1) !== 1) seen.push(nextRate(seen.at(-1) ?? 1));
  expect(seen).toEqual([1.25, 1.5, 2, 0.75, 1]);
  expect(seen.every((rate) => RATES.some((known) => known === rate))).toBe(true);
  expect(nextRate(0.9)).toBe(1);
});

test("a speed that is not offered any more is shown as the nearest", () => {
  expect(RATES[rateStep(1.3)]).toBe(1.25);
  expect(RATES[rateStep(1)]).toBe(1);
});
