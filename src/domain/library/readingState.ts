import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema } from "../ids";
import { TimestampSchema } from "./timestamp";

/** Outlives the article; installing an edition never touches it. */
export const ReadingStateSchema = v.object({
  articleId: ArticleIdSchema,
  /** At the top of the screen. A pixel position would be lost when the text size changes. */
  block: BlockIdSchema,
  /** Share of the block above the top edge, 0–1. */
  offset: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Share of the article seen, 0–1; for display only. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  updatedAt: TimestampSchema,
});
export type ReadingState = v.InferOutput<typeof ReadingStateSchema>;
