import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema } from "../ids";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const quoted = {
  article: ArticleIdSchema,
  /** The article's own words. They must occur exactly once in its title and body, so that a link can lead to them. */
  quote: text,
  /** Filled in when the edition is built; absent when the quote is in the title. */
  block: v.optional(BlockIdSchema),
};

/** The sentence that supports a statement of ours. */
export const ProofSchema = v.object(quoted);
export type Proof = v.InferOutput<typeof ProofSchema>;

export const MentionSchema = v.object({
  ...quoted,
  /** The words that name the subject, where the quote had to be longer to be unique. */
  words: v.optional(text),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

export const ProofsSchema = v.pipe(v.array(ProofSchema), v.minLength(1, "must have at least one proof"));

/** A value with its quotes. `remark` is the editor's, on what they leave open. */
export function proved<T>(value: v.GenericSchema<unknown, T>) {
  return v.object({ value, proofs: ProofsSchema, remark: v.optional(text) });
}

/**
 * Also a number as an editor writes it (`-25.5`): scalars of the editors' YAML are read as text, an edition is JSON.
 */
export const DecimalSchema = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/), v.transform(Number)),
  ],
  "must be a number like 1833 or -25.5",
);
