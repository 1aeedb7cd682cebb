import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema } from "../ids";

/** How far a reader got in one article. Outlives the article; never touched by an edition's installation. */
export const ReadingStateSchema = v.object({
  articleId: ArticleIdSchema,
  /** The block at the top of the screen. A position in pixels would be lost with the next font size. */
  block: BlockIdSchema,
  /** How much of that block was above the top edge, 0–1. */
  offset: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Share of the article that was seen, 0–1; only for showing. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** ISO 8601, UTC. */
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type ReadingState = v.InferOutput<typeof ReadingStateSchema>;
