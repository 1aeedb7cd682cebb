import type { Headline } from "../../../../domain/article/article";
import type { ArticleDate } from "../../../../domain/article/articleDate";

/** Compared field by field, because it runs for thousands of rows at each step. */
export function isSameHeadline(one: Headline, other: Headline): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.title === other.title &&
      one.standfirst === other.standfirst &&
      one.sortKey === other.sortKey &&
      one.words === other.words &&
      one.picture?.path === other.picture?.path &&
      one.topics.length === other.topics.length &&
      one.topics.every((topic, index) => topic === other.topics[index]) &&
      isSameDate(one.date, other.date))
  );
}

function isSameDate(one: ArticleDate, other: ArticleDate): boolean {
  const facts = Object.entries(one);
  const others: Readonly<Record<string, unknown>> = { ...other };
  return facts.length === Object.keys(other).length && facts.every(([name, value]) => others[name] === value);
}
