import * as v from "valibot";

/** Values within a list are alternatives; different filters must all hold. They can also be typed (`parseSearch`). */
const SearchFiltersSchema = v.object({
  topics: v.optional(v.array(v.string()), []),
  programmes: v.optional(v.array(v.string()), []),
  /** Ids of places that the article is about. */
  places: v.optional(v.array(v.string()), []),
  departements: v.optional(v.array(v.string()), []),
  /** Names, not ids. */
  tags: v.optional(v.array(v.string()), []),
  favourites: v.optional(v.boolean(), false),
  unread: v.optional(v.boolean(), false),
  withNotes: v.optional(v.boolean(), false),
  /** A day, month or year: `2019`, `2019-06`, `2019-06-15`. */
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
  to: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
});
export type SearchFilters = v.InferOutput<typeof SearchFiltersSchema>;

export const NO_FILTERS: SearchFilters = {
  topics: [],
  programmes: [],
  places: [],
  departements: [],
  tags: [],
  favourites: false,
  unread: false,
  withNotes: false,
};

/** Indexes hold their numbers: new ones come last. The last three are the reader's own; a highlight counts as a note. */
export const HIT_KINDS = ["article", "programme", "place", "acronym", "tag", "note", "followUp"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export const SearchRequestSchema = v.object({
  /** The raw input. Filters typed in it are added to `filters`. */
  text: v.string(),
  filters: SearchFiltersSchema,
  /** The last word may still be growing, so it matches as a prefix too. */
  isTyping: v.boolean(),
  /** Maximum number of articles; other kinds have small limits of their own. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
});
export type SearchRequest = v.InferOutput<typeof SearchRequestSchema>;
