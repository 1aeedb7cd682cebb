import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema, HighlightIdSchema } from "../ids";
import { TimestampSchema } from "./timestamp";

export const HIGHLIGHT_COLOURS = ["mirabelle", "sapin", "gres", "ardoise"] as const;
export const HighlightColourSchema = v.picklist(HIGHLIGHT_COLOURS);
export type HighlightColour = v.InferOutput<typeof HighlightColourSchema>;

const text = v.pipe(v.string(), v.maxLength(200_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Where a marked passage stands, in the selectors of the W3C's Web Annotation model: the exact words between those before
 * and after them (TextQuoteSelector), and the blocks that they were in (TextPositionSelector, block by block). Made by
 * `quotePassage`, found again by `anchor`.
 */
export const QuoteSchema = v.object({
  /** A line break parts two blocks. */
  exact: v.pipe(text, v.nonEmpty()),
  /** As much of the text before and after as tells it from every other place in the article. */
  prefix: text,
  suffix: text,
  /** The smallest thing that the article had only once when the passage was marked. */
  occursOnce: v.picklist(["quote", "blocks", "neither"]),
  /** One per block, in reading order; in UTF-16 units of the block's text, `end` not in it. */
  passages: v.pipe(
    v.array(v.object({ block: BlockIdSchema, start: offset, end: offset })),
    v.minLength(1),
    v.maxLength(5000),
    v.readonly(),
  ),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** A passage that the reader marked. Its note and tags are records of their own, on `highlightTarget(id)`. */
export const HighlightSchema = v.object({
  id: HighlightIdSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  article: ArticleIdSchema,
  colour: HighlightColourSchema,
  quote: QuoteSchema,
});
export type Highlight = v.InferOutput<typeof HighlightSchema>;
