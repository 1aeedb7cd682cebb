import type { Headline } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { Stored } from "../storageProblem";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";

export function readHeadlinesOf(ids: readonly ArticleId[]): Promise<Stored<readonly Headline[]>> {
  return editionDatabase.read((tables) => find(tables, ids));
}

/** Articles that the installed edition does not have are left out. Oldest first. */
export function watchHeadlinesOf(ids: readonly ArticleId[]): Watch<readonly Headline[]> {
  return editionDatabase.watch((tables) => find(tables, ids));
}

async function find({ pages }: EditionTables, ids: readonly ArticleId[]): Promise<readonly Headline[]> {
  const wanted = new Set<string>(ids);
  const found = await pages
    .where("ids")
    .anyOf([...wanted])
    .distinct()
    .toArray();
  return found
    .flatMap(({ headlines }) => headlines)
    .filter(({ id }) => wanted.has(id))
    .sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
}
