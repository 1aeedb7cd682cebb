import * as v from "valibot";
import { HttpAddressSchema } from "../httpAddress";
import { ArticleIdSchema, BlockIdSchema, TopicIdSchema } from "../ids";
import { FigureSchema } from "../reference/figure";
import { ArticleDateSchema } from "./articleDate";
import { BodySchema } from "./body";
import { PictureSchema } from "./picture";

/** The editor's remark on a passage that is visibly wrong in the source; the passage itself is never changed. */
const EditorNoteSchema = v.object({
  block: BlockIdSchema,
  /** Verbatim; occurs exactly once in its article. */
  quote: v.string(),
  note: v.string(),
});
export type EditorNote = v.InferOutput<typeof EditorNoteSchema>;

/** Where an imported article was read first, and who signed it there. */
const ArticleOriginSchema = v.object({
  url: v.optional(HttpAddressSchema),
  authors: v.optional(v.array(v.string()), []),
});
export type ArticleOrigin = v.InferOutput<typeof ArticleOriginSchema>;

/** In characters. A list, a dossier or a window's title cannot hold a text of any length. */
export const MAX_TITLE_LENGTH = 500;

const headline = {
  id: ArticleIdSchema,
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH, `must have at most ${MAX_TITLE_LENGTH} characters`)),
  /** The first one gives the article its colour. */
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1)),
  date: ArticleDateSchema,
  /** Unique within an edition; in descending order it gives the order of the front page. */
  sortKey: v.string(),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The article's own first sentence, as plain text, never a summary. */
  standfirst: v.string(),
  /** Absent where nothing can be drawn, and in editions from before. */
  picture: v.optional(PictureSchema),
};

export const HeadlineSchema = v.object(headline);
export type Headline = v.InferOutput<typeof HeadlineSchema>;

/** Immutable: what readers do with an article lives in separate records. */
export const ArticleSchema = v.object({
  ...headline,
  body: BodySchema,
  notes: v.array(EditorNoteSchema),
  /** Editions published before figures existed have none. */
  figures: v.optional(v.array(FigureSchema), []),
  /** Of imported articles only. */
  origin: v.optional(ArticleOriginSchema),
});
export type Article = v.InferOutput<typeof ArticleSchema>;

export function toHeadline({ id, title, topics, date, sortKey, words, standfirst, picture }: Article): Headline {
  return { id, title, topics, date, sortKey, words, standfirst, ...(picture && { picture }) };
}
