import * as v from "valibot";

/**
 * What narrows a search down. Of each list one is enough; different kinds of filters must all hold.
 * The same filters have a written form in the box (`parseSearch`, `writeSearch`).
 */
export const SearchFiltersSchema = v.object({
  /** Ids of themes. */
  themes: v.optional(v.array(v.string()), []),
  /** Ids of programmes that the article speaks of. */
  programmes: v.optional(v.array(v.string()), []),
  /** Ids of places that the article is news of. */
  places: v.optional(v.array(v.string()), []),
  /** Numbers of départements, `57`, `2A`. */
  departements: v.optional(v.array(v.string()), []),
  /** Names of the reader's tags. */
  tags: v.optional(v.array(v.string()), []),
  favourites: v.optional(v.boolean(), false),
  unread: v.optional(v.boolean(), false),
  withNotes: v.optional(v.boolean(), false),
  /** First and last day, month or year that the article's date may touch: `2019`, `2019-06`, `2019-06-15`. */
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
  to: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
});
export type SearchFilters = v.InferOutput<typeof SearchFiltersSchema>;

export const NO_FILTERS: SearchFilters = {
  themes: [],
  programmes: [],
  places: [],
  departements: [],
  tags: [],
  favourites: false,
  unread: false,
  withNotes: false,
};

/** What the one box finds. `tag`, `note`: the reader's own; a marked passage is a note as well. */
export const HIT_KINDS = ["article", "programme", "place", "acronym", "tag", "note"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export const SearchRequestSchema = v.object({
  /** As the box has it; any text at all. Filters written in it are added to `filters`. */
  text: v.string(),
  filters: SearchFiltersSchema,
  /** The last word may still grow: it stands for all words that begin with it as well. */
  isTyping: v.boolean(),
  /** Of articles, how many at most; of every other kind a few. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
});
export type SearchRequest = v.InferOutput<typeof SearchRequestSchema>;
