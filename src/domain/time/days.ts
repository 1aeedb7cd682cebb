import type { ArticleDate } from "../article/articleDate";
import type { SaidOn } from "../reference/programme";

/**
 * `2026-11-25`, by the phone's own calendar. Nobody reads an edition before the day it was published: a clock that says so
 * is wrong, and the past must not become the present by it.
 */
export function readersDay(now: Date, publishedOn: string): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day < publishedOn ? publishedOn : day;
}

/** The day, or only the year, that an article is of by its own text; none where it says nothing of it. */
export function dayOfText(date: ArticleDate): (SaidOn & { readonly last: string }) | undefined {
  switch (date.basis) {
    case "stated":
      return { on: date.day, last: date.day };
    case "event":
      if (date.precision === "year") return { on: date.year, last: date.year };
      return { on: date.day, last: date.lastDay ?? date.day, ...(date.inferred && { inferred: date.inferred }) };
    // The years of a subject are not the day of the text.
    case "period":
    case "unknown":
      return undefined;
  }
}

const DAY_MS = 86_400_000;

/** Both days as `2026-11-25`. Negative once the day has passed. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}

/** A day, a month or a year: as long as its last day has not passed, it has not. `today`: `2026-11-25`. */
export function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** Whole years from a day, a month or a year to `today` (`2026-11-25`), by what both tell; never less than none. */
export function yearsSince(date: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const isReached = today.slice(4, date.length) >= date.slice(4);
  return Math.max(0, isReached ? years : years - 1);
}

/** From when to when an edition's texts are: two months, or two years. */
export type TextSpan = { readonly first: string; readonly last: string };

const MONTH = "2019-06".length;

/**
 * Only what the texts themselves prove counts: neither an undated article nor an inferred year says anything. Years are
 * told only where no text tells a day.
 */
export function spanOfTexts(dates: readonly ArticleDate[]): TextSpan | undefined {
  const proved = dates.flatMap((date) => dayOfText(date) ?? []).filter(({ inferred }) => inferred === undefined);
  const days = proved.filter(({ on }) => on.length > MONTH);
  const dated = days.length > 0 ? days : proved;
  const first = dated.map(({ on }) => on.slice(0, MONTH)).sort()[0];
  const last = dated
    .map((day) => day.last.slice(0, MONTH))
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
