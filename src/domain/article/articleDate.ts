import * as v from "valibot";
import { IsoDaySchema } from "../isoDate";

const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "must be a year like 2020"));
const quote = v.pipe(v.string(), v.nonEmpty("must quote the words of the article that say the date"));

/**
 * What an article says about when it happened, never more.
 *
 * - `stated`: the source gives a publication date.
 * - `event`: the text dates the event it tells about (one day, several days, or only a year).
 * - `period`: the text only names the years that its subject runs over.
 * - `unknown`: the text says nothing.
 *
 * `inferred: "year"` marks a day whose year the text leaves out and the order of the source gives.
 */
export const ArticleDateSchema = v.variant("basis", [
  v.strictObject({ basis: v.literal("stated"), day: IsoDaySchema, quote }),
  v.strictObject({
    basis: v.literal("event"),
    precision: v.literal("day"),
    day: IsoDaySchema,
    lastDay: v.optional(IsoDaySchema),
    inferred: v.optional(v.literal("year")),
    quote,
  }),
  v.strictObject({ basis: v.literal("event"), precision: v.literal("year"), year, quote }),
  v.strictObject({ basis: v.literal("period"), firstYear: year, lastYear: year, quote }),
  v.strictObject({ basis: v.literal("unknown") }),
]);
export type ArticleDate = v.InferOutput<typeof ArticleDateSchema>;
