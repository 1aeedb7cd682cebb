import type { ArticleDate } from "../../../domain/article/articleDate";
import type { Days } from "../../../domain/search/index/documents";

/** The days that an article's date covers; `undefined`: it has none. */
export function readDays(date: ArticleDate): Days | undefined {
  switch (date.basis) {
    case "stated":
      return { first: toNumber(date.day), last: toNumber(date.day) };
    case "event":
      if (date.precision === "year") return yearsOf(date.year, date.year);
      return { first: toNumber(date.day), last: toNumber(date.lastDay ?? date.day) };
    case "period":
      return yearsOf(date.firstYear, date.lastYear);
    case "unknown":
      return undefined;
  }
}

/** 2020-01-16 → 20200116 */
function toNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

export function yearsOf(first: string, last: string): Days {
  return { first: toNumber(`${first}-01-01`), last: toNumber(`${last}-12-31`) };
}
