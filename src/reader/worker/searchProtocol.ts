import * as v from "valibot";
import { SearchRequestSchema } from "../../domain/search/query/searchRequest";
import { HitDetailsSchema, LeftOutResultsSchema, SearchResultsSchema } from "../../domain/search/searchResults";

/** Apart from `protocol.ts`, because a first visit searches nothing. */
export const SearchMessageSchema = v.variant("type", [
  v.object({ type: v.literal("search-warm-up"), id: v.number(), scope: v.string() }),
  v.object({
    type: v.literal("search"),
    id: v.number(),
    scope: v.string(),
    request: SearchRequestSchema,
    wantsDetails: v.boolean(),
    /** Where the network may be asked about texts that are not kept here. Absent: it is not asked. */
    editionUrl: v.optional(v.string()),
  }),
  v.object({ type: v.literal("search-abort"), id: v.number() }),
]);
export type SearchMessage = v.InferOutput<typeof SearchMessageSchema>;

export const SearchReplySchema = v.variant("type", [
  /** Sent last for every warm-up and every search, answered or not. */
  v.object({ type: v.literal("search-end"), id: v.number() }),
  v.object({ type: v.literal("search-results"), id: v.number(), results: SearchResultsSchema }),
  v.object({ type: v.literal("search-details"), id: v.number(), details: v.array(HitDetailsSchema) }),
  /** Where some texts are not kept here: first that they are asked for, then what came of it. */
  v.object({ type: v.literal("search-left-out"), id: v.number(), leftOut: LeftOutResultsSchema }),
  v.object({
    type: v.literal("search-failed"),
    id: v.number(),
    problem: v.object({ kind: v.literal("search"), name: v.string(), message: v.string() }),
  }),
]);
export type SearchReply = v.InferOutput<typeof SearchReplySchema>;
