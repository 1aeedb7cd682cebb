import * as v from "valibot";
import { MAX_TITLE_LENGTH } from "../../../domain/article/article";
import { ArticleDateSchema } from "../../../domain/article/articleDate";
import { HttpAddressSchema } from "../../../domain/httpAddress";
import { ArticleIdSchema, TopicIdSchema } from "../../../domain/ids";
import { FigureSchema } from "../../../domain/reference/figure";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const lineNumber = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,8}$/, "must be a line number, counted from 1"),
  v.transform(Number),
);

export const SourceRangeSchema = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/, "must be the name of a file in sources/")),
  lines: v.pipe(
    v.strictTuple([lineNumber, lineNumber]),
    v.check(([first, last]) => first <= last, "must be the first line and then the last one"),
  ),
});
export type SourceRange = v.InferOutput<typeof SourceRangeSchema>;

const NoteSchema = v.pipe(
  v.strictObject({
    quote: v.optional(text),
    footnote: v.optional(
      v.pipe(v.string(), v.regex(/^[^\s[\]]+$/, "must be the mark as the text writes it, like 1 or *")),
    ),
    note: text,
  }),
  v.check(
    ({ quote, footnote }) => (quote === undefined) !== (footnote === undefined),
    'must have either "quote" (a passage) or "footnote" (a mark)',
  ),
);
export type Note = v.InferOutput<typeof NoteSchema>;

/** Where an imported article was read, and what was said there beside its text. */
const OriginSchema = v.strictObject({
  url: v.optional(HttpAddressSchema),
  /** The source's own words for its day; `date` may quote them. */
  published: v.optional(text),
  authors: v.optional(v.array(text), []),
  language: v.optional(text),
  /** Other addresses of the same text. */
  also: v.optional(v.array(HttpAddressSchema), []),
});
export type Origin = v.InferOutput<typeof OriginSchema>;

const date = v.pipe(
  ArticleDateSchema,
  v.check(
    (date) =>
      !(date.basis === "event" && date.precision === "day" && date.lastDay !== undefined) || date.day < date.lastDay,
    'must have a "lastDay" that comes after its "day"',
  ),
  v.check(
    (date) => date.basis !== "period" || date.firstYear < date.lastYear,
    'must have a "lastYear" that comes after its "firstYear"',
  ),
);

export const FrontMatterSchema = v.strictObject({
  id: ArticleIdSchema,
  title: v.pipe(text, v.maxLength(MAX_TITLE_LENGTH)),
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1, "must name at least one topic")),
  source: v.optional(SourceRangeSchema),
  origin: v.optional(OriginSchema),
  date,
  notes: v.optional(v.array(NoteSchema), []),
  figures: v.optional(v.array(FigureSchema), []),
});
export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;
