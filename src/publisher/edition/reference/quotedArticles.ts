import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ArticleDraft } from "../article/compileArticle";
import type { QuotedArticles } from "../article/resolveProofs";

export function quotedArticles(dataDir: string, drafts: readonly ArticleDraft[]): QuotedArticles {
  const byId = new Map<string, ArticleDraft>(drafts.map((draft) => [draft.article.id, draft]));
  return {
    find: (id) => byId.get(id),
    isKnown: (id) => byId.has(id) || (isFileName(id) && existsSync(join(dataDir, "articles", `${id}.md`))),
  };
}

function isFileName(id: string): boolean {
  return /^[\w-]+$/.test(id);
}
