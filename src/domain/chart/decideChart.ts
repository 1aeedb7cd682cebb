import type { BlockId } from "../ids";
import type { Approximation, Figure, FigureValue } from "../reference/figure";

/** One bar of a chart, or one part of a whole. */
export type ChartRow = {
  /** What it is of: the value's own label, else its period. */
  readonly label: string;
  /** Beside the label, where that is not the period already. */
  readonly period: string | undefined;
  readonly value: number;
  readonly unit: string;
  readonly approximation: Approximation | undefined;
  /** Length of its bar, from 0 to 1: of the longest, or of the whole. */
  readonly fraction: number;
  readonly quote: string;
  readonly block: BlockId | undefined;
};

/**
 * A figure as it is drawn. `bars`: each value from one common zero. `share`: all values in one bar, which is the whole.
 */
export type Chart = {
  readonly drawing: "bars" | "share";
  /** Where all its numbers are of one time, that is said once, and not in each row; nor where the label says it already. */
  readonly period: string | undefined;
  readonly rows: readonly ChartRow[];
  /** What the rows are parts of, where the text says it. */
  readonly total: ChartRow | undefined;
  /** What the text's parts leave of the whole: computed, said by no text. None where it names all parts. */
  readonly rest: { readonly value: number; readonly fraction: number } | undefined;
};

/** How a figure is drawn; `undefined` where its numbers stand for themselves. */
export function decideChart({ chart, label, values, total, parts }: Figure): Chart | undefined {
  if (chart === undefined) return undefined;
  const whole = total?.value ?? (values[0]?.unit === "%" ? 100 : sum(values));
  const longest = Math.max(...values.map(({ value }) => Math.abs(value)), Math.abs(total?.value ?? 0));
  const base = chart === "share" ? whole : longest;
  const period = findCommonPeriod([...values, ...(total ? [total] : [])]);
  const rowOf = (value: FigureValue): ChartRow => {
    const row = makeRow(value, label, base);
    return period === undefined ? row : { ...row, period: undefined };
  };
  const left = whole - sum(values);
  return {
    drawing: chart,
    period: period !== undefined && label.includes(period) ? undefined : period,
    rows: values.map(rowOf),
    total: total && rowOf(total),
    // Rounded: 1 - 0.9 is not 0.1 here.
    rest: parts === "some" && left > 0 ? { value: round(left), fraction: portion(left, base) } : undefined,
  };
}

/** Only where each has a name of its own besides. */
function findCommonPeriod(values: readonly FigureValue[]): string | undefined {
  const [first] = values;
  return values.every(({ label, period }) => label !== undefined && period === first?.period)
    ? first?.period
    : undefined;
}

function makeRow(said: FigureValue, figureLabel: string, base: number): ChartRow {
  const { label, period, value, unit, approximation, quote, block } = said;
  return {
    label: label ?? period ?? figureLabel,
    period: label === undefined ? undefined : period,
    value,
    unit,
    approximation,
    fraction: portion(value, base),
    quote,
    block,
  };
}

function portion(value: number, base: number): number {
  return base === 0 ? 0 : Math.min(1, Math.max(0, Math.abs(value) / Math.abs(base)));
}

function sum(values: readonly FigureValue[]): number {
  return values.reduce((total, { value }) => total + value, 0);
}

function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
