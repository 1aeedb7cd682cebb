import type { FigureValue } from "../../../domain/reference/figure";

export type Range = readonly [low: number, high: number];

/**
 * The range a number may have been rounded from: half a unit of its last decimal on both sides; a whole number is
 * exact. After « plus de », « près de » or « environ » it is half a unit of the last non-zero digit: « près de 550
 * 000 » is at least 545 000.
 */
export function rangeOf({ value, approximation }: Pick<FigureValue, "value" | "approximation">): Range {
  const [whole = "", decimals = ""] = String(Math.abs(value)).split(".");
  if (approximation === undefined) {
    const room = decimals === "" ? 0 : 0.5 * 10 ** -decimals.length;
    return [value - room, value + room];
  }
  const zeros = decimals === "" ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
  const room = 0.5 * 10 ** zeros;
  const isAbove = approximation === "more-than" || approximation === "slightly-more-than";
  return [isAbove ? value : value - room, approximation === "nearly" ? value : value + room];
}

export function addRanges(ranges: readonly Range[]): Range {
  return [sum(ranges.map(([low]) => low)), sum(ranges.map(([, high]) => high))];
}

/** Tolerance for floating point: 0.1 + 0.2 is not 0.3 here. */
const TRIFLE = 1e-9;

export function meet([low, high]: Range, [otherLow, otherHigh]: Range): boolean {
  const trifle = TRIFLE * Math.max(1, Math.abs(low), Math.abs(otherHigh));
  return low <= otherHigh + trifle && otherLow <= high + trifle;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
