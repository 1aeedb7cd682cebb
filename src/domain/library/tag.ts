import * as v from "valibot";
import { TopicColourSchema } from "../edition/topic";
import type { Target } from "./target";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

export const TagColourSchema = v.nullable(TopicColourSchema);
export type TagColour = v.InferOutput<typeof TagColourSchema>;

export const MAX_TAG_LENGTH = 100;
const line = v.pipe(v.string(), v.maxLength(MAX_TAG_LENGTH), v.regex(/^[^\s/](?:[^\n\r\t]*[^\s/])?$/u));

/** Derived from the tag's first name (`tagIdOf`), so that two devices create the same id; renaming keeps it. */
export const TagIdSchema = v.pipe(v.string(), v.maxLength(2 * MAX_TAG_LENGTH), v.regex(/^[^\n]+$/), v.brand("TagId"));
export type TagId = v.InferOutput<typeof TagIdSchema>;

/** `a/b` is displayed as `b` below `a`. */
export const TagSchema = v.object({
  id: TagIdSchema,
  updatedAt: TimestampSchema,
  name: line,
  colour: TagColourSchema,
});
export type Tag = v.InferOutput<typeof TagSchema>;

export const TaggingSchema = v.pipe(
  v.object({
    id: v.string(),
    updatedAt: TimestampSchema,
    tag: TagIdSchema,
    target: TargetSchema,
  }),
  v.check(({ id, tag, target }) => id === taggingId(tag, target), "must be the id of its tag and target"),
);
export type Tagging = v.InferOutput<typeof TaggingSchema>;

export function taggingId(tag: TagId, target: Target): string {
  return `${tag}\n${target}`;
}
