import * as v from "valibot";

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a slug: lower-case letters, digits and single hyphens"),
  v.maxLength(100, "must not be longer than 100 characters"),
);

/** Never changes once published: favourites, highlights and shared links depend on it. */
export const ArticleIdSchema = v.pipe(slug, v.brand("ArticleId"));
export type ArticleId = v.InferOutput<typeof ArticleIdSchema>;

export const TopicIdSchema = v.pipe(slug, v.brand("TopicId"));
export type TopicId = v.InferOutput<typeof TopicIdSchema>;

export const ProgrammeIdSchema = v.pipe(slug, v.brand("ProgrammeId"));
export type ProgrammeId = v.InferOutput<typeof ProgrammeIdSchema>;

export const PlaceIdSchema = v.pipe(slug, v.brand("PlaceId"));
export type PlaceId = v.InferOutput<typeof PlaceIdSchema>;

/** Unique within its article. */
export const FigureIdSchema = v.pipe(slug, v.brand("FigureId"));

/** Derived from the block's text, so it survives changes around it; a corrected block gets a new id. */
export const BlockIdSchema = v.pipe(slug, v.brand("BlockId"));
export type BlockId = v.InferOutput<typeof BlockIdSchema>;

/** Random, made when the passage is marked. */
export const HighlightIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("HighlightId"));
export type HighlightId = v.InferOutput<typeof HighlightIdSchema>;
