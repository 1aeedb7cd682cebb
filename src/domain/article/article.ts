import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema, ThemeIdSchema } from "../ids";
import { FigureSchema } from "../reference/figure";
import { ArticleDateSchema } from "./articleDate";
import { BodySchema } from "./body";

/** A remark of the editor on a passage that the source has visibly wrong; the passage itself is never touched. */
export const EditorNoteSchema = v.object({
  block: BlockIdSchema,
  /** The passage, verbatim. Occurs exactly once in its article. */
  quote: v.string(),
  note: v.string(),
});
export type EditorNote = v.InferOutput<typeof EditorNoteSchema>;

const headline = {
  id: ArticleIdSchema,
  title: v.string(),
  /** At least one; the first gives the article its colour. */
  themes: v.pipe(v.array(ThemeIdSchema), v.minLength(1)),
  date: ArticleDateSchema,
  /** Unique in its edition; descending order is the front page's order. */
  sortKey: v.string(),
  /** Words of the title and the body. */
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The article's own first sentence, plain text, never a summary of ours. */
  standfirst: v.string(),
};

/** What a list needs to know of an article. */
export const HeadlineSchema = v.object(headline);
export type Headline = v.InferOutput<typeof HeadlineSchema>;

/** Immutable: what a reader did with it lives in records of its own. */
export const ArticleSchema = v.object({
  ...headline,
  body: BodySchema,
  notes: v.array(EditorNoteSchema),
  /** Editions from before there were figures have none. */
  figures: v.optional(v.array(FigureSchema), []),
});
export type Article = v.InferOutput<typeof ArticleSchema>;

export function toHeadline({ id, title, themes, date, sortKey, words, standfirst }: Article): Headline {
  return { id, title, themes, date, sortKey, words, standfirst };
}
