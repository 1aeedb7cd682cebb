import type { ArticleId } from "../ids";
import type { ArticleDate } from "./articleDate";

/** `source`: the received document that the article was taken from, and the line it begins on. */
export type ArticleLocation = {
  readonly id: ArticleId;
  readonly date: ArticleDate;
  readonly source: { readonly file: string; readonly firstLine: number } | undefined;
};

const LAST_LINE = 999_999;
const BEFORE_ALL_DAYS = "0000-00-00";

/**
 * Gives each article a unique sort key, `2020-01-16~999998~id`; descending order is the front page's. An undated
 * article stays next to the nearest dated one above it in its source (or else below), because received pages are in
 * reverse chronological order. Without a source, a year or a period sorts as its first day.
 */
export function decideArticleOrder(articles: readonly ArticleLocation[]): ReadonlyMap<ArticleId, string> {
  const borrowedDays = borrowDays(articles);
  return new Map(
    articles.map(({ id, date, source }) => {
      const day = ownDay(date) ?? borrowedDays.get(id) ?? firstDay(date);
      const fromBottom = source === undefined ? 0 : Math.max(0, LAST_LINE - source.firstLine);
      return [id, `${day}~${String(fromBottom).padStart(6, "0")}~${id}`];
    }),
  );
}

function ownDay(date: ArticleDate): string | undefined {
  return date.basis === "stated" || (date.basis === "event" && date.precision === "day") ? date.day : undefined;
}

function firstDay(date: ArticleDate): string {
  if (date.basis === "period") return `${date.firstYear}-01-01`;
  if (date.basis === "event" && date.precision === "year") return `${date.year}-01-01`;
  return BEFORE_ALL_DAYS;
}

function borrowDays(articles: readonly ArticleLocation[]): ReadonlyMap<ArticleId, string> {
  const bySource = new Map<string, ArticleLocation[]>();
  for (const article of articles) {
    if (article.source === undefined) continue;
    const sameSource = bySource.get(article.source.file) ?? [];
    sameSource.push(article);
    bySource.set(article.source.file, sameSource);
  }
  const borrowed = new Map<ArticleId, string>();
  for (const sameSource of bySource.values()) {
    const fromTop = sameSource.sort((a, b) => (a.source?.firstLine ?? 0) - (b.source?.firstLine ?? 0));
    lendDownwards(fromTop, borrowed);
    lendDownwards(fromTop.reverse(), borrowed);
  }
  return borrowed;
}

function lendDownwards(articles: readonly ArticleLocation[], borrowed: Map<ArticleId, string>): void {
  let lent: string | undefined;
  for (const { id, date } of articles) {
    const own = ownDay(date);
    if (own !== undefined) lent = own;
    else if (lent !== undefined && !borrowed.has(id)) borrowed.set(id, lent);
  }
}
