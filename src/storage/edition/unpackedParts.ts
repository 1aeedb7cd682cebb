import * as v from "valibot";
import type { Article } from "../../domain/article/article";
import { decode } from "../../domain/decode";
import { PackedArticleSchema } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import type { Stored } from "../storageProblem";
import type { PartRecord } from "./editionDatabase";
import { unpackPart } from "./unpackPart";

/** A reader who goes on to the next article mostly stays in the same part or in a neighbouring one. */
const KEPT_PARTS = 4;
const ArticlesSchema = v.object({ articles: v.array(v.looseObject({ id: v.string() })) });
type LooseArticles = v.InferOutput<typeof ArticlesSchema>["articles"];

/** Least recently used first. Keyed by content, so a new edition cannot make an entry wrong. */
const unpacked = new Map<string, LooseArticles>();

export async function findArticle(part: PartRecord, id: ArticleId): Promise<Stored<Article | null>> {
  const articles = unpacked.get(part.sha256) ?? (await unpackArticles(part));
  if (!articles) return broken("the part cannot be unpacked");
  remember(part.sha256, articles);
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) return { ok: true, value: null };
  const decoded = decode(PackedArticleSchema, article);
  return decoded.ok ? decoded : broken("the article does not fit its schema");
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

function broken(message: string): Stored<never> {
  return { ok: false, problem: { kind: "failed", name: "BrokenPart", message } };
}
