import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema } from "../ids";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const quoted = {
  article: ArticleIdSchema,
  /** The article's own words. They occur exactly once in its title and body, so that a link can lead to them. */
  quote: text,
  /** Where they stand, found by the press; absent when it is the title. */
  block: v.optional(BlockIdSchema),
};

/** The sentence that something we assert comes from. */
export const ProofSchema = v.object(quoted);
export type Proof = v.InferOutput<typeof ProofSchema>;

/** A passage that speaks of something. */
export const MentionSchema = v.object({
  ...quoted,
  /** The words of the quote that name it, where the quote had to be longer than them to be found only once. */
  words: v.optional(text),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

export const ProofsSchema = v.pipe(v.array(ProofSchema), v.minLength(1, "must have at least one proof"));

/** A value, and the sentences it comes from. `remark` is the editor's, on what they leave open. */
export function proved<T>(value: v.GenericSchema<unknown, T>) {
  return v.object({ value, proofs: ProofsSchema, remark: v.optional(text) });
}
