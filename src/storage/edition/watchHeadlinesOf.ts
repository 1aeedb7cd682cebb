import type { Headline } from "../../domain/article/article";
import type { ArticleId } from "../../domain/ids";
import type { Watch } from "../watch";
import { editionDatabase } from "./editionDatabase";

/** Articles that the installed edition does not have are left out. */
export function watchHeadlinesOf(ids: readonly ArticleId[]): Watch<ReadonlyMap<ArticleId, Headline>> {
  const wanted = new Set(ids);
  return editionDatabase.watch(async ({ pages }) => {
    // Reading every page once is faster than asking the index for each of very many articles.
    const found =
      wanted.size > MANY
        ? await pages.toArray()
        : await pages
            .where("ids")
            .anyOf([...wanted])
            .distinct()
            .toArray();
    const headlines = found.flatMap((page) => page.headlines).filter(({ id }) => wanted.has(id));
    return new Map(headlines.map((headline) => [headline.id, headline]));
  });
}

const MANY = 200;
