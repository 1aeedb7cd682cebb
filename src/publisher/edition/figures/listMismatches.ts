import type { Figure, FigureValue } from "../../../domain/reference/figure";
import type { YamlPath } from "../files/YamlPath";

export type FigureMistake = { readonly path: YamlPath; readonly message: string };

/** Declared sums, percentages and counts that do not come out, however the numbers were rounded. */
export function listMismatches(figure: Figure): readonly FigureMistake[] {
  return [...checkSum(figure), ...checkChange(figure), ...checkCount(figure)];
}

function checkSum({ kind, values, total, parts }: Figure): readonly FigureMistake[] {
  const isWhole = kind === "share" && values[0]?.unit === "%";
  const whole = total ?? (isWhole ? { value: 100 } : undefined);
  if (kind !== "share" || whole === undefined) return [];
  const wanted = rangeOf(whole);
  const ranges = addRanges(values.map(rangeOf));
  if (parts === "some" ? ranges[0] <= wanted[1] : meet(ranges, wanted)) return [];
  const added = round(sum(values.map(({ value }) => value)));
  const message = `These values add up to ${added}, ${parts === "some" ? "more than" : "not"} ${whole.value}`;
  return [{ path: total ? ["total"] : ["values"], message }];
}

function checkChange({ values, change }: Figure): readonly FigureMistake[] {
  const [first, last] = [values[0], values.at(-1)];
  if (change === undefined || first === undefined || last === undefined) return [];
  const [firstRange, lastRange] = [rangeOf(first), rangeOf(last)];
  const computed: Range = [(lastRange[0] / firstRange[1] - 1) * 100, (lastRange[1] / firstRange[0] - 1) * 100];
  // A stated percentage is always rounded.
  const decimals = String(change.value).split(".")[1]?.length ?? 0;
  const room = 0.5 * 10 ** -decimals;
  if (meet(computed, [change.value - room, change.value + room])) return [];
  const percent = round((last.value / first.value - 1) * 100);
  const message = `From ${first.value} to ${last.value} is a change of ${percent} %, not of ${change.value} %`;
  return [{ path: ["change"], message }];
}

function checkCount({ values: [first], counted }: Figure): readonly FigureMistake[] {
  if (counted.length === 0 || first === undefined || counted.length === first.value) return [];
  return [{ path: ["counted"], message: `${counted.length} things are enumerated, not ${first.value}` }];
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

export type Range = readonly [low: number, high: number];

/**
 * The range a number may have been rounded from: half a unit of its last decimal on both sides; a whole number is
 * exact. After « plus de », « près de » or « environ » it is half a unit of the last non-zero digit: « près de 550
 * 000 » is at least 545 000.
 */
function rangeOf({ value, approximation }: Pick<FigureValue, "value" | "approximation">): Range {
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

function addRanges(ranges: readonly Range[]): Range {
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
