import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import type { LocatedMistake } from "./checkPlaces";

type DatedArticle = Pick<Article, "id" | "date">;

/** A status was true on the day of its first proof's article, unless that article and the status are undated. */
export function checkStatus(
  { status }: Pick<Programme, "status">,
  articles: readonly DatedArticle[],
): readonly LocatedMistake[] {
  const [proof] = status?.proofs ?? [];
  const article = articles.find(({ id }) => id === proof?.article);
  if (status === undefined || article === undefined) return [];
  const isDated = article.date.basis === "stated" || article.date.basis === "event";
  if (isDated !== (status.undated ?? false)) return [];
  const message = isDated
    ? `The article "${article.id}" has a date: remove "undated".`
    : `The article "${article.id}" has no date, so nobody knows when this was so: quote one that has first, or add "undated: true".`;
  return [{ path: ["status", isDated ? "undated" : "value"], message }];
}
