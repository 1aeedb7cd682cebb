import * as v from "valibot";
import { ThemeColourSchema } from "../edition/theme";
import type { Target } from "./target";
import { TargetSchema } from "./targetSchema";
import { TimestampSchema } from "./timestamp";

/** The colours that themes wear; `null`: none of them. */
export const TagColourSchema = v.nullable(ThemeColourSchema);
export type TagColour = v.InferOutput<typeof TagColourSchema>;

export const MAX_TAG_LENGTH = 100;
const line = v.pipe(v.string(), v.maxLength(MAX_TAG_LENGTH), v.regex(/^[^\s/](?:[^\n\r\t]*[^\s/])?$/u));

/** Made from the name that the tag was created under (`tagIdOf`), so that two phones make the same; then it stays. */
export const TagIdSchema = v.pipe(v.string(), v.maxLength(2 * MAX_TAG_LENGTH), v.regex(/^[^\n]+$/), v.brand("TagId"));
export type TagId = v.InferOutput<typeof TagIdSchema>;

/** The reader's own label. `a/b` is shown as `b` within `a`. */
export const TagSchema = v.object({
  id: TagIdSchema,
  updatedAt: TimestampSchema,
  name: line,
  colour: TagColourSchema,
});
export type Tag = v.InferOutput<typeof TagSchema>;

/** That one tag is on one article, programme or highlight. */
export const TaggingSchema = v.pipe(
  v.object({
    /** `taggingId(tag, target)` */
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
