import * as v from "valibot";
import { ArticleIdSchema } from "../ids";

const queued = v.object({ id: ArticleIdSchema, title: v.string() });
/** An article that waits to be read aloud. Its title travels along, so that a list needs no article. */
export type QueuedArticle = v.InferOutput<typeof queued>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where listening to one article stopped. */
const ListenPositionSchema = v.object({
  articleId: ArticleIdSchema,
  /** Id of the block, or `title`. */
  block: v.string(),
  /** Which sentence of that block, from 0. */
  inBlock: count,
  /** Which sentence of the article, from 0: for when the block is no longer there. */
  sentence: count,
  /** ISO 8601, UTC. */
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type ListenPosition = v.InferOutput<typeof ListenPositionSchema>;

/** What this device remembers of listening. A field that is not understood is as if nothing had been kept there. */
const ListenRecordSchema = v.object({
  /** The article in the player; `null` when the player was closed. */
  current: v.fallback(v.nullable(queued), null),
  queue: v.fallback(v.pipe(v.array(queued), v.readonly()), []),
  /** Latest first. */
  positions: v.fallback(v.pipe(v.array(ListenPositionSchema), v.readonly()), []),
});
export type ListenRecord = v.InferOutput<typeof ListenRecordSchema>;

/** Never fails. */
export function decodeListenRecord(value: unknown): ListenRecord {
  const result = v.safeParse(ListenRecordSchema, value);
  return result.success ? result.output : { current: null, queue: [], positions: [] };
}
