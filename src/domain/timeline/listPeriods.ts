import type { Headline } from "../article/article";
import type { ArticleId, ProgrammeId } from "../ids";
import type { Period, Programme } from "../reference/programme";

/** A programme's period, or the years that an article covers. A side that no text gives is absent. */
export type TimelinePeriod = {
  readonly of:
    | { readonly kind: "programme"; readonly id: ProgrammeId; readonly name: string }
    | { readonly kind: "article"; readonly id: ArticleId; readonly name: string };
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** « fin 2019 »: the part of the date that the text names. */
  readonly firstPart?: Period["firstPart"];
  readonly lastPart?: Period["lastPart"];
  readonly wording: string | undefined;
};

export type LastingProgramme = Pick<Programme, "id"> & {
  readonly name: { readonly value: string };
  readonly period?: Omit<Period, "proofs" | "remark"> | undefined;
};

/** Earliest first; of those that begin together the shortest first. */
export function listPeriods(
  headlines: readonly Pick<Headline, "id" | "title" | "date">[],
  programmes: readonly LastingProgramme[],
): readonly TimelinePeriod[] {
  const periods: readonly TimelinePeriod[] = [
    ...programmes.flatMap(({ id, name, period }): readonly TimelinePeriod[] =>
      period === undefined || (period.first ?? period.last) === undefined
        ? []
        : [
            {
              of: { kind: "programme", id, name: name.value },
              first: period.first,
              last: period.last,
              firstPart: period.firstPart,
              lastPart: period.lastPart,
              wording: period.wording,
            },
          ],
    ),
    ...headlines.flatMap(({ id, title, date }): readonly TimelinePeriod[] =>
      date.basis === "period"
        ? [{ of: { kind: "article", id, name: title }, first: date.firstYear, last: date.lastYear, wording: undefined }]
        : [],
    ),
  ];
  return [...periods].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

const ALWAYS = "9999";

function sortKey({ first, last, of }: TimelinePeriod): string {
  return `${first ?? last ?? ALWAYS} ${last ?? ALWAYS} ${of.name}`;
}

export type Axis = { readonly firstYear: number; readonly lastYear: number };

/** Position on an axis, from 0 to 1. An open side extends to the end of the axis and must look open. */
type TimelineSpan = {
  readonly start: number;
  readonly end: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
};
type Sides = Pick<TimelinePeriod, "first" | "last" | "firstPart" | "lastPart">;

/** The years that contain all periods and `today` (`2026-11-25`); `undefined` if there are none. */
export function axisOf(periods: readonly Sides[], today?: string): Axis | undefined {
  const years = periods
    .flatMap(({ first, last }) => [first, last])
    .flatMap((date) => (date === undefined ? [] : yearOf(date)));
  if (years.length === 0) return undefined;
  const now = today === undefined ? [] : [yearOf(today)];
  return { firstYear: Math.min(...years, ...now), lastYear: Math.max(...years, ...now) };
}

/**
 * « 2018–2020 » includes both years. `until`: the last date in any text; a period without an end extends no further.
 */
export function spanOf({ first, last, firstPart, lastPart }: Sides, axis: Axis, until?: string): TimelineSpan {
  return {
    start: first === undefined ? 0 : placeOn(axis, partOf(first, firstPart).begin),
    end:
      last === undefined
        ? until === undefined
          ? 1
          : placeOn(axis, endOf(until))
        : placeOn(axis, partOf(last, lastPart).end),
    isOpenStart: first === undefined,
    isOpenEnd: last === undefined,
  };
}

export function placeOfDay(day: string, axis: Axis): number {
  return placeOn(axis, beginOf(day));
}

function placeOn({ firstYear, lastYear }: Axis, years: number): number {
  return Math.min(1, Math.max(0, (years - firstYear) / (lastYear - firstYear + 1)));
}

/** No text says how long the start or the end of a year is; a quarter is visible. */
const PART = 1 / 4;

function partOf(date: string, part: "start" | "end" | undefined): { readonly begin: number; readonly end: number } {
  const begin = beginOf(date);
  const end = endOf(date);
  const length = (end - begin) * PART;
  return { begin: part === "end" ? end - length : begin, end: part === "start" ? begin + length : end };
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
