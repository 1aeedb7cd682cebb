import type { Headline } from "../../domain/article";
import type { ArticleId } from "../../domain/ids";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";

/** Headlines of these articles, oldest first; one that the installed edition does not have is left out. */
export function readHeadlinesOf(ids: readonly ArticleId[]): Promise<Stored<readonly Headline[]>> {
  return editionDatabase.ask(async ({ pages }) => {
    const wanted = new Set<string>(ids);
    // A page that holds several of them comes once.
    const found = await pages
      .where("ids")
      .anyOf([...wanted])
      .distinct()
      .toArray();
    return found
      .flatMap(({ headlines }) => headlines)
      .filter(({ id }) => wanted.has(id))
      .sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
  });
}
