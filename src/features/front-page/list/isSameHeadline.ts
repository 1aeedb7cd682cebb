import type { Headline } from "../../../domain/article/article";
import type { ArticleDate } from "../../../domain/article/articleDate";

/** Whether two readings from the database say the same. Asked for thousands of rows at each step: no JSON. */
export function isSameHeadline(one: Headline, other: Headline): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.title === other.title &&
      one.standfirst === other.standfirst &&
      one.sortKey === other.sortKey &&
      one.words === other.words &&
      one.themes.length === other.themes.length &&
      one.themes.every((theme, index) => theme === other.themes[index]) &&
      isSameDate(one.date, other.date))
  );
}

/** Field by field, whatever its kind: dates are flat. */
function isSameDate(one: ArticleDate, other: ArticleDate): boolean {
  const facts = Object.entries(one);
  const others: Readonly<Record<string, unknown>> = { ...other };
  return facts.length === Object.keys(other).length && facts.every(([name, value]) => others[name] === value);
}
