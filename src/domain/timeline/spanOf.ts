import type { TimelinePeriod } from "./listPeriods";

/** Whole years, both included. */
export type Axis = { readonly firstYear: number; readonly lastYear: number };

/** Where a period lies on an axis, from 0 to 1. An open side reaches to the axis' end, and is to look open. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
};
type Sides = Pick<TimelinePeriod, "first" | "last">;

/** The years that hold all periods; `undefined` if there are none. */
export function axisOf(periods: readonly Sides[]): Axis | undefined {
  const years = periods
    .flatMap(({ first, last }) => [first, last])
    .flatMap((date) => (date === undefined ? [] : yearOf(date)));
  if (years.length === 0) return undefined;
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

/** A year counts from its first day, or to its last: whoever says « 2018–2020 » means both whole. */
export function spanOf({ first, last }: Sides, axis: Axis): Span {
  const length = axis.lastYear - axis.firstYear + 1;
  const place = (years: number) => Math.min(1, Math.max(0, (years - axis.firstYear) / length));
  return {
    start: first === undefined ? 0 : place(beginOf(first)),
    end: last === undefined ? 1 : place(endOf(last)),
    isOpenStart: first === undefined,
    isOpenEnd: last === undefined,
  };
}

const DAYS_OF_MONTH = 31;

function beginOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1 + (day - 1) / DAYS_OF_MONTH) / 12;
}

function endOf(date: string): number {
  const [year = 0, month = 12, day = DAYS_OF_MONTH] = date.split("-").map(Number);
  return year + (month - 1 + day / DAYS_OF_MONTH) / 12;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
