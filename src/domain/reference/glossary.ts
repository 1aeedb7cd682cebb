import * as v from "valibot";
import { ArticleIdSchema } from "../ids";
import { ProofSchema, ProofsSchema } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const entry = {
  /** As the articles write it. */
  acronym: text,
  meaning: text,
  /** Other spellings of it in the articles. */
  aliases: v.optional(v.array(text), []),
  /** One sentence more, where the meaning alone does not help. */
  detail: v.optional(text),
  /** The articles that use it, found by the press. */
  articles: v.optional(v.array(ArticleIdSchema), []),
};

/** What an acronym stands for, and who says so: a sentence of the articles, or the editor. */
export const GlossaryEntrySchema = v.variant("spelledOutBy", [
  v.object({ ...entry, spelledOutBy: v.literal("corpus"), proofs: ProofsSchema }),
  v.object({ ...entry, spelledOutBy: v.literal("editor"), proofs: v.optional(v.array(ProofSchema), []) }),
]);
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntrySchema>;
