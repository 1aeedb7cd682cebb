import * as v from "valibot";
import { HeadlineSchema } from "../../article/article";

/**
 * What lists show of the articles of some parts that follow each other, by the SHA-256 of each: only whoever leaves such a part on the server
 * fetches it. Only large editions have parts of this kind.
 */
export const HEADLINES_KIND = "headlines";

export const HeadlinesPartSchema = v.object({
  /** Newest first. */
  pages: v.array(v.object({ sha256: v.string(), headlines: v.array(HeadlineSchema) })),
});
export type HeadlinesPart = v.InferOutput<typeof HeadlinesPartSchema>;
