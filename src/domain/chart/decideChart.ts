import type { Article } from "../article/article";
import type { Block, ListItem } from "../article/body";
import type { BlockId } from "../ids";
import type { Approximation, Figure, FigureValue } from "../reference/figure";

export type ChartRow = {
  readonly label: string;
  readonly period: string | undefined;
  readonly value: number;
  readonly unit: string;
  readonly approximation: Approximation | undefined;
  /** Length of the bar, from 0 to 1: relative to the longest, or to the whole. */
  readonly fraction: number;
  readonly quote: string;
  readonly block: BlockId | undefined;
};

/** `bars`: each value from a common zero. `share`: all values in one bar, which is the whole. */
export type Chart = {
  readonly drawing: "bars" | "share";
  /** The common period of all numbers, stated once; `undefined` where the label states it already. */
  readonly period: string | undefined;
  readonly rows: readonly ChartRow[];
  readonly total: ChartRow | undefined;
  /**
   * What the stated parts leave of the whole, with its terms; no text states it. `undefined`: the text names all
   * parts.
   */
  readonly rest: { readonly value: number; readonly terms: readonly number[]; readonly fraction: number } | undefined;
  /** No number is approximate: only then may others be computed from them. */
  readonly isExact: boolean;
};

/** `undefined`: the numbers need no chart. */
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
  const isExact = [...values, ...(total ? [total] : [])].every(({ approximation }) => approximation === undefined);
  return {
    drawing: chart,
    period: period !== undefined && label.includes(period) ? undefined : period,
    rows: values.map(rowOf),
    total: total && rowOf(total),
    // Rounded: 1 - 0.9 is not 0.1 here.
    rest:
      parts === "some" && left > 0 && isExact
        ? { value: round(left), terms: [whole, ...values.map(({ value }) => value)], fraction: portion(left, base) }
        : undefined,
    isExact,
  };
}

/** Only where each value also has a label. */
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

/** After the block that states its last number, so that a chart never runs ahead of the text. A list is not split. */
export function layCharts({
  body,
  figures,
}: Pick<Article, "body" | "figures">): ReadonlyMap<BlockId, readonly Figure[]> {
  const places = new Map<BlockId, Figure[]>();
  const charted = figures.filter(({ chart }) => chart !== undefined);
  if (charted.length === 0) return places;
  const order = body.children.filter(({ type }) => type !== "footnoteDefinition").map(listIds);
  for (const figure of charted) {
    const blocks = figure.values.flatMap(({ block }) => block ?? []);
    const last = Math.max(0, ...blocks.map((block) => order.findIndex((ids) => ids.includes(block))));
    const below = order[last]?.[0];
    if (below === undefined) continue;
    const others = places.get(below);
    if (others) others.push(figure);
    else places.set(below, [figure]);
  }
  return places;
}

function listIds(block: Block | ListItem): readonly BlockId[] {
  const inner =
    block.type === "list" || block.type === "listItem" || block.type === "blockquote"
      ? block.children.flatMap(listIds)
      : [];
  return [block.data.id, ...inner];
}
