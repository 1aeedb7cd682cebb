import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema, HighlightIdSchema } from "../ids";
import { TimestampSchema } from "./timestamp";

export const HIGHLIGHT_COLOURS = ["mirabelle", "sapin", "gres", "ardoise"] as const;
export const HighlightColourSchema = v.picklist(HIGHLIGHT_COLOURS);
export type HighlightColour = v.InferOutput<typeof HighlightColourSchema>;

const text = v.pipe(v.string(), v.maxLength(200_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Selectors of the W3C Web Annotation model: exact words with context (TextQuoteSelector) and offsets per block
 * (TextPositionSelector). Made by `quotePassage`, found by `anchor`.
 */
export const QuoteSchema = v.object({
  exact: v.pipe(text, v.nonEmpty()),
  /** As much context as makes the passage unique in its article. */
  prefix: text,
  suffix: text,
  /** The smallest part that was unique in the article when the passage was highlighted. */
  occursOnce: v.picklist(["quote", "blocks", "neither"]),
  /** One per block, in reading order; offsets in UTF-16 code units, `end` exclusive. */
  passages: v.pipe(
    v.array(v.object({ block: BlockIdSchema, start: offset, end: offset })),
    v.minLength(1),
    v.maxLength(5000),
    v.readonly(),
  ),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** Its note and tags are separate records, on `highlightTarget(id)`. */
export const HighlightSchema = v.object({
  id: HighlightIdSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  article: ArticleIdSchema,
  colour: HighlightColourSchema,
  quote: QuoteSchema,
});
export type Highlight = v.InferOutput<typeof HighlightSchema>;
