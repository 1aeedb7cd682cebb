import * as v from "valibot";
import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";
import { type Mention, type Proof, ProofSchema } from "../reference/proof";
import { fold } from "../text/foldText";

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

/** Leaves out aliases that differ in capitals only. */
export function listAliases({ name, aliases }: Pick<Programme, "name" | "aliases">): readonly string[] {
  const seen = new Set([fold(name.value)]);
  return aliases.filter((alias) => {
    const folded = fold(alias);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}

export type NamedProgramme = { readonly id: Programme["id"]; readonly name: string; readonly promise: string };

export function listProgrammesIn(programmes: readonly Programme[], article: ArticleId): readonly NamedProgramme[] {
  return programmes
    .filter(({ mentions }) => mentions.some((mention) => mention.article === article))
    .map(({ id, name, promise }) => ({ id, name: name.value, promise: promise.value }));
}
