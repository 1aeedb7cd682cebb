import * as v from "valibot";
import { ArticleIdSchema } from "../ids";

const queued = v.object({ id: ArticleIdSchema, title: v.string() });
/** The title is kept with it so that the queue can be shown without loading articles. */
export type QueuedArticle = v.InferOutput<typeof queued>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ListenPositionSchema = v.object({
  articleId: ArticleIdSchema,
  block: v.string(),
  inBlock: count,
  /** Index of the sentence within the article, used when the block no longer exists. */
  sentence: count,
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type ListenPosition = v.InferOutput<typeof ListenPositionSchema>;

/** A field that cannot be decoded counts as empty. */
const ListenRecordSchema = v.object({
  current: v.fallback(v.nullable(queued), null),
  queue: v.fallback(v.pipe(v.array(queued), v.readonly()), []),
  positions: v.fallback(v.pipe(v.array(ListenPositionSchema), v.readonly()), []),
});
export type ListenRecord = v.InferOutput<typeof ListenRecordSchema>;

export function decodeListenRecord(value: unknown): ListenRecord {
  const result = v.safeParse(ListenRecordSchema, value);
  return result.success ? result.output : { current: null, queue: [], positions: [] };
}
