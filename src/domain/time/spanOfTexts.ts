import type { ArticleDate } from "../article/articleDate";
import { dayOfText } from "./dayOfText";

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
