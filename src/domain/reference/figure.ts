import * as v from "valibot";
import { ArticleIdSchema, BlockIdSchema, FigureIdSchema, TopicIdSchema } from "../ids";
import { FlagSchema } from "./flag";
import { DecimalSchema } from "./proof";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const quoted = {
  /** The article's own words, which state the number. They must occur exactly once in it. */
  quote: text,
  /** Filled in when the edition is built; absent when the quote is in the title. */
  block: v.optional(BlockIdSchema),
};

const ApproximationSchema = v.picklist(["nearly", "more-than", "slightly-more-than", "about"]);
export type Approximation = v.InferOutput<typeof ApproximationSchema>;

const FigureValueSchema = v.object({
  label: v.optional(text),
  value: DecimalSchema,
  ordinal: v.optional(FlagSchema),
  /** « euros », « % », « entreprises ». */
  unit: text,
  /** « 2019 », « 2018-2020 », « par an ». */
  period: v.optional(text),
  approximation: v.optional(ApproximationSchema),
  ...quoted,
});
export type FigureValue = v.InferOutput<typeof FigureValueSchema>;

/**
 * Numbers of an article that belong together. What the text itself adds up, compares or counts is declared here, and
 * `npm run edition` checks the arithmetic.
 * - `single`: numbers that stand for themselves.
 * - `series`: one thing at several times, in order. `change` is what the text says of first to last, in per cent.
 * - `share`: parts of a whole. The whole is `total`, or 100 when the unit is `%`.
 * - `comparison`: several things beside each other.
 */
export const FigureSchema = v.object({
  id: FigureIdSchema,
  label: text,
  kind: v.picklist(["single", "series", "share", "comparison"]),
  chart: v.optional(v.picklist(["bars", "share"])),
  values: v.pipe(v.array(FigureValueSchema), v.minLength(1, "must have at least one value")),
  total: v.optional(FigureValueSchema),
  /** `some`: the text names only some parts of `total`. */
  parts: v.optional(v.picklist(["all", "some"]), "all"),
  change: v.optional(v.object({ value: DecimalSchema, ...quoted })),
  /** The items that the first value counts, where the text enumerates them. */
  counted: v.optional(v.array(v.object(quoted)), []),
  /** The editor's note where the text's arithmetic is wrong. */
  mismatch: v.optional(text),
  notes: v.optional(v.array(text), []),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

export const ArticleFiguresSchema = v.object({
  article: ArticleIdSchema,
  title: v.string(),
  topics: v.pipe(v.array(TopicIdSchema), v.minLength(1)),
  figures: v.pipe(v.array(FigureSchema), v.minLength(1)),
});
export type ArticleFigures = v.InferOutput<typeof ArticleFiguresSchema>;
