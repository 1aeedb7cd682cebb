import type { Article } from "../../domain/article/article";
import type { ArticleId } from "../../domain/ids";
import type { Stored } from "../storageProblem";
import { mapWatch, type Watch } from "../watch";
import { type EditionTables, editionDatabase, type PartRecord } from "./editionDatabase";
import { findArticle } from "./unpackedParts";

/** `null`: the installed edition has no such article. */
export async function readArticle(id: ArticleId): Promise<Stored<Article | null>> {
  const part = await editionDatabase.read((tables) => findPart(tables, id));
  return part.ok ? articleIn(part.value, id) : part;
}

export function watchArticle(id: ArticleId): Watch<Article | null> {
  // Unpack outside the query: `liveQuery` only follows what it awaits of the database itself.
  const part = editionDatabase.watch((tables) => findPart(tables, id));
  return mapWatch(part, (found) => articleIn(found, id));
}

async function findPart({ pages, parts }: EditionTables, id: ArticleId): Promise<PartRecord | null> {
  const [sha256] = await pages.where("ids").equals(id).primaryKeys();
  if (sha256 === undefined) return null;
  return (await parts.get(sha256)) ?? null;
}

async function articleIn(part: PartRecord | null, id: ArticleId): Promise<Stored<Article | null>> {
  return part ? findArticle(part, id) : { ok: true, value: null };
}
