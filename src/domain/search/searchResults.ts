import * as v from "valibot";
import { HIT_KINDS, type HitKind } from "./searchRequest";

/** A piece of a text as it is written; `marked`: what was searched for. */
export const RunSchema = v.object({ text: v.string(), marked: v.boolean() });
export type Run = v.InferOutput<typeof RunSchema>;

const kind = v.picklist(HIT_KINDS);

export const SearchHitSchema = v.object({
  kind,
  /** Of the article, programme or place; of an acronym its spelling; of a tag its id; of a note its target (`domain/library`). */
  id: v.string(),
  /** The whole title, or name, in pieces. */
  title: v.array(RunSchema),
  /** Of a note: the article that a marked passage is in, or the target that it is on. */
  about: v.optional(v.string()),
  /** How many of the query’s words it has; `SearchResults.wordCount` of them are all. */
  words: v.number(),
});
export type SearchHit = v.InferOutput<typeof SearchHitSchema>;

/**
 * - `typo`: nothing has the word as it is typed, so words that are spelt nearly like it were searched for.
 * - `synonym`: few have the word, so others of the same family or meaning were searched for too.
 */
export const AlsoSearchedSchema = v.object({
  typed: v.string(),
  also: v.array(v.string()),
  why: v.picklist(["typo", "synonym"]),
});
export type AlsoSearched = v.InferOutput<typeof AlsoSearchedSchema>;

const counts: v.GenericSchema<unknown, Readonly<Record<HitKind, number>>> = v.object({
  article: v.number(),
  programme: v.number(),
  place: v.number(),
  acronym: v.number(),
  tag: v.number(),
  note: v.number(),
});

export const SearchResultsSchema = v.object({
  /** Best first, whatever their kind: the best, and the best of those that have every word. */
  hits: v.array(SearchHitSchema),
  /** How many there are of each kind, be they among the `hits` or not. */
  counts,
  /** How many of them have every word. */
  completeCounts: counts,
  /** Words (and phrases) that were searched for; words that say nothing (« le », « de ») are not among them. */
  wordCount: v.number(),
  also: v.array(AlsoSearchedSchema),
  /** The whole text of the box with its unknown words put right: « Vouliez-vous dire … ». */
  didYouMean: v.nullable(v.string()),
  /** Whole texts of the box, with its last word completed. */
  completions: v.array(v.string()),
});
export type SearchResults = v.InferOutput<typeof SearchResultsSchema>;

/** What takes longer: read from the articles and notes themselves, and told after the results. */
export const HitDetailsSchema = v.object({
  kind,
  id: v.string(),
  /** The passage that says most of what was searched for. Empty where only the title does. */
  snippet: v.array(RunSchema),
  /** The block of that passage, for a link that opens the article there. */
  block: v.nullable(v.string()),
  /** How many passages of the article are marked. */
  matchCount: v.number(),
});
export type HitDetails = v.InferOutput<typeof HitDetailsSchema>;
