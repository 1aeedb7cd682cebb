import * as v from "valibot";
import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";
import { type Mention, type Proof, ProofSchema } from "../reference/proof";

export function listFirstMentions({ mentions }: Programme): ReadonlyMap<ArticleId, Mention> {
  const first = new Map<ArticleId, Mention>();
  for (const mention of mentions) if (!first.has(mention.article)) first.set(mention.article, mention);
  return first;
}

export function listQuotedArticles(programme: Programme): readonly ArticleId[] {
  return [...new Set(listQuoted(programme).map(({ article }) => article))];
}

/** Every `{ article, quote }`, however deep it stands, so that no field with a proof can be forgotten. */
function listQuoted(content: unknown): readonly Proof[] {
  if (typeof content !== "object" || content === null) return [];
  return isProof(content) ? [content] : Object.values(content).flatMap(listQuoted);
}

function isProof(content: object): content is Proof {
  return v.is(ProofSchema, content);
}
