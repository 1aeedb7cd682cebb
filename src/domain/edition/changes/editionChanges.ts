import * as v from "valibot";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../ids";
import { IsoDaySchema } from "../../isoDate";

/** Older ones are forgotten. */
export const MAX_CHANGED_EDITIONS = 10;

const ArticleChangeSchema = v.object({ id: ArticleIdSchema, title: v.string() });
export type ArticleChange = v.InferOutput<typeof ArticleChangeSchema>;

const paragraphs = v.array(v.string());
const CorrectionSchema = v.object({
  ...ArticleChangeSchema.entries,
  /** Title and paragraphs before and after. Absent where too much changed at once for the texts to be kept. */
  texts: v.optional(v.object({ before: paragraphs, after: paragraphs })),
});
export type Correction = v.InferOutput<typeof CorrectionSchema>;

const ProgrammeChangeSchema = v.object({ id: ProgrammeIdSchema, name: v.string() });
export type ProgrammeChange = v.InferOutput<typeof ProgrammeChangeSchema>;

const ProgrammeCorrectionSchema = v.object({
  ...ProgrammeChangeSchema.entries,
  /** The changed fields of its card, and `milestones`; an unknown name comes from a later application. */
  fields: v.array(v.string()),
});
export type ProgrammeCorrection = v.InferOutput<typeof ProgrammeCorrectionSchema>;

/** What one edition changed in the one that it replaced on this phone, which need not be the one published before it. */
export const EditionChangesSchema = v.object({
  revision: v.string(),
  publishedOn: IsoDaySchema,
  replacedPublishedOn: IsoDaySchema,
  /** So much changed that only headlines were compared: corrections within the texts may be missing. */
  isRough: v.optional(v.boolean(), false),
  articles: v.object({
    added: v.array(ArticleChangeSchema),
    corrected: v.array(CorrectionSchema),
    withdrawn: v.array(ArticleChangeSchema),
  }),
  programmes: v.object({
    added: v.array(ProgrammeChangeSchema),
    corrected: v.array(ProgrammeCorrectionSchema),
    withdrawn: v.array(ProgrammeChangeSchema),
  }),
});
export type EditionChanges = v.InferOutput<typeof EditionChangesSchema>;

/** Articles by what happened to them, and programmes to which anything did. */
export type ChangeCounts = Readonly<Record<"added" | "corrected" | "withdrawn" | "programmes", number>>;

export function countChanges({ articles, programmes }: EditionChanges): ChangeCounts {
  return {
    added: articles.added.length,
    corrected: articles.corrected.length,
    withdrawn: articles.withdrawn.length,
    programmes: programmes.added.length + programmes.corrected.length + programmes.withdrawn.length,
  };
}

export function holdsChanges(changes: EditionChanges): boolean {
  return Object.values(countChanges(changes)).some((count) => count > 0);
}
