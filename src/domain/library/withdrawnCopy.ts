import * as v from "valibot";
import { ArticleSchema } from "../article/article";
import { IsoDaySchema } from "../isoDate";
import { ProgrammeSchema } from "../reference/programme";
import { type Target, TargetSchema } from "./target";
import { compareTimestamps, TimestampSchema } from "./timestamp";

const facts = {
  target: TargetSchema,
  keptAt: TimestampSchema,
  /** The day of the edition that no longer has it. */
  withdrawnOn: IsoDaySchema,
};
const ArticleCopySchema = v.object({ ...facts, article: ArticleSchema });
const ProgrammeCopySchema = v.object({ ...facts, programme: ProgrammeSchema });

/** What an edition withdrew although the reader's library refers to it, as it was last. Where the edition has it again, it yields. */
export const WithdrawnCopySchema = v.union([ArticleCopySchema, ProgrammeCopySchema]);
export type WithdrawnCopy = v.InferOutput<typeof WithdrawnCopySchema>;

/** Of two copies the later counts. */
export function mergeCopies(...lists: readonly (readonly WithdrawnCopy[])[]): readonly WithdrawnCopy[] {
  const merged = new Map<Target, WithdrawnCopy>();
  for (const copy of lists.flat()) {
    const former = merged.get(copy.target);
    if (!former || compareTimestamps(copy.keptAt, former.keptAt) > 0) merged.set(copy.target, copy);
  }
  return [...merged.values()];
}
