import * as v from "valibot";
import type { Article } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import { PackedArticleSchema } from "../../../domain/edition/edition";
import type { ArticleId } from "../../../domain/ids";
import type { Stored } from "../storageProblem";
import { reportDamage } from "./damage";
import type { PartRecord } from "./storedRows";
import { unpackPart } from "./unpackPart";

/** A reader who goes on to the next article mostly stays in the same part or in a neighbouring one. */
const KEPT_PARTS = 4;
const ArticlesSchema = v.object({ articles: v.array(v.looseObject({ id: v.string() })) });
type LooseArticles = v.InferOutput<typeof ArticlesSchema>["articles"];

/** Least recently used first. Keyed by content, so a new edition cannot make an entry wrong. */
const unpacked = new Map<string, LooseArticles>();

/** The headlines say that it is in there. */
export async function findArticle(part: PartRecord, id: ArticleId): Promise<Stored<Article>> {
  const articles = unpacked.get(part.sha256) ?? (await unpackArticles(part));
  if (!articles) return damaged();
  remember(part.sha256, articles);
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) return damaged();
  const decoded = decode(PackedArticleSchema, article);
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
