import type { ArticleId } from "../ids";
import type { ArticleDate } from "./articleDate";

/** What the order needs to know of an article. `source` is the received document it was taken from, and where it begins there. */
export type ArticlePlace = {
  readonly id: ArticleId;
  readonly date: ArticleDate;
  readonly source: { readonly file: string; readonly firstLine: number } | undefined;
};

const LAST_LINE = 999_999;
const BEFORE_ALL_DAYS = "0000-00-00";

/**
 * Gives each article its sort key, `2020-01-16~999998~id`: unique, and descending order is the front page's.
 *
 * An article that names its day takes that day. The others are never given a day of their own: received pages are in
 * reverse chronological order, so they stay beside the nearest dated article above them in the same source (else
 * below), and the lines of the source decide between equals. Without a source, a year or a period sorts as its first
 * day and an article that says nothing comes last.
 */
export function decideArticleOrder(articles: readonly ArticlePlace[]): ReadonlyMap<ArticleId, string> {
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

/** For every undated article of a source, the day of its nearest dated neighbour. */
function borrowDays(articles: readonly ArticlePlace[]): ReadonlyMap<ArticleId, string> {
  const bySource = new Map<string, ArticlePlace[]>();
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

function lendDownwards(articles: readonly ArticlePlace[], borrowed: Map<ArticleId, string>): void {
  let lent: string | undefined;
  for (const { id, date } of articles) {
    const own = ownDay(date);
    if (own !== undefined) lent = own;
    else if (lent !== undefined && !borrowed.has(id)) borrowed.set(id, lent);
  }
}
