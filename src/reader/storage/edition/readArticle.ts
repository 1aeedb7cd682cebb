import type { ArticleId } from "../../../domain/ids";
import type { ReadArticle } from "../records";
import type { Stored } from "../storageProblem";
import { mapWatch, type Watch } from "../watch";
import { reportDamage } from "./damage";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";
import type { PartRecord } from "./storedRows";
import { damaged, findArticle } from "./unpackedParts";

/** `null`: the installed edition has no such article, and the library no copy of it. */
export async function readArticle(id: ArticleId): Promise<Stored<ReadArticle | null>> {
  const part = await editionDatabase.read((tables) => findPart(tables, id));
  return part.ok ? articleIn(part.value, id) : part;
}

export function watchArticle(id: ArticleId): Watch<ReadArticle | null> {
  // Unpack outside the query: `liveQuery` only follows what it awaits of the database itself.
  const part = editionDatabase.watch((tables) => findPart(tables, id));
  return mapWatch(part, (found) => articleIn(found, id));
}

type FoundPart = PartRecord | "left-out" | "missing" | null;

/** `missing`: given up on a full disk, or damaged. `null`: the edition has no such article, or its headlines are damaged. */
async function findPart({ pages, parts, ...tables }: EditionTables, id: ArticleId): Promise<FoundPart> {
  const [sha256] = await pages.where("ids").equals(id).primaryKeys();
  if (sha256 === undefined) return null;
  const part = await parts.get(sha256);
  return part ?? ((await findInstalled(tables))?.leftOut?.includes(sha256) ? "left-out" : "missing");
}

async function articleIn(part: FoundPart, id: ArticleId): Promise<Stored<ReadArticle | null>> {
  if (part === "left-out") return { ok: false, problem: { kind: part } };
  if (part === "missing") return damaged();
  if (part) return findArticle(part, id);
  // Loaded lazily: few phones ever need it.
  const lazy = await import("../library/withdrawn/readWithdrawn").catch(() => undefined);
  const copy = await lazy?.readWithdrawnArticle(id);
  if (!copy) reportDamage();
  return { ok: true, value: copy ?? null };
}
