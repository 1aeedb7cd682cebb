import * as v from "valibot";
import type { Article } from "../../../domain/article/article";
import { ArticleSchema } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import type { ArticleId } from "../../../domain/ids";
import type { ReadArticle } from "../records";
import type { Stored } from "../storageProblem";
import { mapWatch, type Watch } from "../watch";
import { reportDamage } from "./damage";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";
import type { PartRecord } from "./storedRows";
import { unpackPart } from "./unpackPart";

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

/** A reader who goes on to the next article mostly stays in the same part or in a neighbouring one. */
const KEPT_PARTS = 4;
const ArticlesSchema = v.object({ articles: v.array(v.looseObject({ id: v.string() })) });
type LooseArticles = v.InferOutput<typeof ArticlesSchema>["articles"];

/** Least recently used first. Keyed by content, so a new edition cannot make an entry wrong. */
const unpacked = new Map<string, LooseArticles>();

/** The headlines say that it is in there. */
async function findArticle(part: PartRecord, id: ArticleId): Promise<Stored<Article>> {
  const articles = unpacked.get(part.sha256) ?? (await unpackArticles(part));
  if (!articles) return damaged();
  remember(part.sha256, articles);
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) return damaged();
  const decoded = decode(ArticleSchema, article);
  return decoded.ok ? decoded : damaged();
}

async function unpackArticles(part: PartRecord): Promise<LooseArticles | undefined> {
  const content = await unpackPart(part.bytes);
  if (!content.ok) return undefined;
  const decoded = decode(ArticlesSchema, content.value);
  return decoded.ok ? decoded.value.articles : undefined;
}

function remember(sha256: string, articles: LooseArticles): void {
  unpacked.delete(sha256);
  unpacked.set(sha256, articles);
  for (const oldest of unpacked.keys()) {
    if (unpacked.size <= KEPT_PARTS) return;
    unpacked.delete(oldest);
  }
}

export function damaged(): Stored<never> {
  reportDamage();
  return { ok: false, problem: { kind: "damaged" } };
}
