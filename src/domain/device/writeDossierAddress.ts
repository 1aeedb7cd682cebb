import type { ArticleId } from "../ids";

/** Apart from `dossier.ts`, because the first screen has links, and no dossier. */
export function writeDossierAddress(articles: readonly ArticleId[]): string {
  return articles.join(",");
}
