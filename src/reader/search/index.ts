import type { SearcherAnswer } from "../../domain/search/createSearcher";
import { joinFilters } from "../../domain/search/query/filterWords";
import { type ParsedSearch, parseSearch } from "../../domain/search/query/parseSearch";
import type { HitKind, SearchRequest } from "../../domain/search/query/searchRequest";
import type { HitDetails, SearchResults } from "../../domain/search/searchResults";
import { createIndexCache, type Index } from "./createIndexCache";
import { describeHits } from "./describeHits";
import { filterByPhrases } from "./filterByPhrases";
import { toSearchConstraints } from "./toSearchConstraints";
import { toSearchResults } from "./toSearchResults";

export { planLeftOutSearch } from "./planLeftOutSearch";

export type SearchFinding = {
  readonly results: SearchResults;
  readonly describe: () => AsyncGenerator<HitDetails[]>;
};

export type Search = {
  /** Opens the index and runs a query, so that the first letter typed finds everything loaded. */
  readonly warmUp: () => Promise<void>;
  readonly find: (request: SearchRequest, signal: AbortSignal) => Promise<SearchFinding>;
};

/** Maximum number of hits of kinds other than articles. */
const FEW = 8;

export function createSearch(): Search {
  const index = createIndexCache();

  async function find(request: SearchRequest, signal: AbortSignal): Promise<SearchFinding> {
    const parsed = parseSearch(request.text);
    const opened = await index.read();
    const answer = await ask(opened, parsed, request, signal);
    const { results, marker } = await toSearchResults(request, parsed, answer);
    return { results, describe: () => describeHits(results.hits, marker, opened.library) };
  }

  return {
    find,
    async warmUp() {
      await find({ ...warmUpRequest }, new AbortController().signal);
    },
  };
}

const warmUpRequest: SearchRequest = {
  text: "les projets de la région ab",
  filters: parseSearch("").filters,
  isTyping: true,
  limit: 10,
};

async function ask(
  index: Index,
  parsed: ParsedSearch,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<SearcherAnswer> {
  const { words, phrases, without, filters } = parsed;
  const limits = toSearchConstraints(joinFilters(filters, request.filters), index.library);
  const limit: Record<HitKind, number> = {
    article: request.limit,
    programme: FEW,
    place: FEW,
    acronym: FEW,
    tag: FEW,
    note: FEW,
    followUp: FEW,
  };
  const sought = words.map(({ term, folded, isLast }) => ({ term, folded, isPrefix: request.isTyping && isLast }));
  const hasLimits = Object.values(limits).some(
    (value) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
  // Without constraints an empty query would match everything.
  if (words.length === 0 && !hasLimits)
    return { found: [], complete: [], ...noCounts, wantedCount: 0, replacements: [] };
  const search = { ...limits, without, words: sought, limit };
  return phrases.length === 0 ? index.searcher.find(search) : filterByPhrases(index.searcher, search, phrases, signal);
}

const none = { article: 0, programme: 0, place: 0, acronym: 0, tag: 0, note: 0, followUp: 0 };
const noCounts = { counts: none, completeCounts: none };
