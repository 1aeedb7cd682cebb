import * as v from "valibot";
import { HIT_KINDS, type HitKind } from "./query/searchRequest";

const TextRunSchema = v.object({ text: v.string(), marked: v.boolean() });
export type TextRun = v.InferOutput<typeof TextRunSchema>;

const kind = v.picklist(HIT_KINDS);

const SearchHitSchema = v.object({
  kind,
  /** For an acronym its spelling, for a tag its id, for a note its target (`domain/library`), for a follow-up its programme. */
  id: v.string(),
  title: v.array(TextRunSchema),
  /** For a note: the article of the highlighted passage, or the target it is attached to. */
  about: v.optional(v.string()),
  words: v.number(),
});
export type SearchHit = v.InferOutput<typeof SearchHitSchema>;

/** `typo`: nothing matches the word as typed. `synonym`: few documents do, so its family was searched too. */
const AlsoSearchedSchema = v.object({
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
  followUp: v.number(),
});

export const SearchResultsSchema = v.object({
  /** Best first across kinds: the best overall, and the best of those that match every word. */
  hits: v.array(SearchHitSchema),
  counts,
  completeCounts: counts,
  /** Words and phrases searched for, without stop words (« le », « de »). */
  wordCount: v.number(),
  also: v.array(AlsoSearchedSchema),
  /** The whole input with unknown words corrected: « Vouliez-vous dire … ». */
  didYouMean: v.nullable(v.string()),
  completions: v.array(v.string()),
});
export type SearchResults = v.InferOutput<typeof SearchResultsSchema>;

/**
 * Of texts that are not kept here and whose index is not either. `beyond`: it cannot be asked of the network (exact phrases, unwanted words,
 * dates). `unreachable`: no network, or not in time.
 */
export const LeftOutResultsSchema = v.variant("outcome", [
  v.object({ outcome: v.literal("asking") }),
  v.object({ outcome: v.literal("beyond") }),
  v.object({ outcome: v.literal("unreachable") }),
  v.object({
    outcome: v.literal("found"),
    /** Those with every word first. */
    hits: v.array(SearchHitSchema),
    /** How many have every word or, if none has, some. */
    count: v.number(),
    /** There may be more. */
    isCut: v.boolean(),
    wordCount: v.number(),
  }),
]);
export type LeftOutResults = v.InferOutput<typeof LeftOutResultsSchema>;

/** Takes longer, because it reads the articles and notes themselves; sent after the results. */
export const HitDetailsSchema = v.object({
  kind,
  id: v.string(),
  /** The best passage; empty where only the title matches. */
  snippet: v.array(TextRunSchema),
  block: v.nullable(v.string()),
  matchCount: v.number(),
});
export type HitDetails = v.InferOutput<typeof HitDetailsSchema>;
