import * as v from "valibot";
import {
  type ArticleId,
  ArticleIdSchema,
  type HighlightId,
  HighlightIdSchema,
  type ProgrammeId,
  ProgrammeIdSchema,
} from "../ids";

/** What a favourite, tag or note is attached to, such as `article:un-premier-article`; a key of records and maps. */
export type Target = `article:${string}` | `programme:${string}` | `highlight:${string}`;

/* Not decoded here, because the lists of the first screens create one for every row. */
export const articleTarget = (id: ArticleId): Target => `article:${id}`;
export const programmeTarget = (id: ProgrammeId): Target => `programme:${id}`;
export const highlightTarget = (id: HighlightId): Target => `highlight:${id}`;

const pattern = /^(?:(?:article|programme):(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*|highlight:[a-z0-9-]{1,60})$/;

export const TargetSchema = v.custom<Target>(
  (value) => typeof value === "string" && pattern.test(value),
  "must be a target like article:un-premier-article",
);

type TargetFacts =
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "programme"; readonly id: ProgrammeId }
  | { readonly kind: "highlight"; readonly id: HighlightId };

export function readTarget(target: Target): TargetFacts {
  const id = target.slice(target.indexOf(":") + 1);
  if (target.startsWith("article:")) return { kind: "article", id: v.parse(ArticleIdSchema, id) };
  if (target.startsWith("programme:")) return { kind: "programme", id: v.parse(ProgrammeIdSchema, id) };
  return { kind: "highlight", id: v.parse(HighlightIdSchema, id) };
}
