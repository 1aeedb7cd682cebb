import * as v from "valibot";
import { ArticleIdSchema } from "../ids";
import { ProofSchema, ProofsSchema } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const entry = {
  acronym: text,
  meaning: text,
  aliases: v.optional(v.array(text), []),
  detail: v.optional(text),
  articles: v.optional(v.array(ArticleIdSchema), []),
};

/** An acronym's expansion and its source: a sentence of the articles, or the editor. */
export const GlossaryEntrySchema = v.variant("spelledOutBy", [
  v.object({ ...entry, spelledOutBy: v.literal("corpus"), proofs: ProofsSchema }),
  v.object({ ...entry, spelledOutBy: v.literal("editor"), proofs: v.optional(v.array(ProofSchema), []) }),
]);
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntrySchema>;
