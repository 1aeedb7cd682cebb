import { existsSync } from "node:fs";
import { join } from "node:path";
import type { QuotedArticles } from "../compile/placeProofs";
import type { Draft } from "../compile/readArticle";

/** The articles that programmes, places and acronyms quote. */
export function quotedArticles(dataDir: string, drafts: readonly Draft[]): QuotedArticles {
  const byId = new Map<string, Draft>(drafts.map((draft) => [draft.article.id, draft]));
  return {
    find: (id) => byId.get(id),
    isKnown: (id) => byId.has(id) || (isFileName(id) && existsSync(join(dataDir, "articles", `${id}.md`))),
  };
}

function isFileName(id: string): boolean {
  return /^[\w-]+$/.test(id);
}
