import type { Answer } from "../domain/search/createSearcher";
import { type ParsedSearch, parseSearch } from "../domain/search/parseSearch";
import type { HitKind, SearchRequest } from "../domain/search/searchRequest";
import type { HitDetails, SearchResults } from "../domain/search/searchResults";
import { joinFilters } from "../domain/search/words/filterWords";
import { describeHits } from "./describeHits";
import { type Index, keepIndex } from "./keepIndex";
import { keepPhrases } from "./keepPhrases";
import { toLimits } from "./toLimits";
import { writeResults } from "./writeResults";

export type Finding = {
  readonly results: SearchResults;
  /** Reads the articles and notes, some at a time, the best first. */
  readonly describe: () => AsyncGenerator<HitDetails[]>;
};

export type Search = {
  /** Opens the index and asks it something, so that the first letter finds everything ready. */
  readonly warmUp: () => Promise<void>;
  readonly find: (request: SearchRequest, signal: AbortSignal) => Promise<Finding>;
};

/** Of kinds other than articles. */
const FEW = 8;

export function createSearch(): Search {
  const index = keepIndex();

  async function find(request: SearchRequest, signal: AbortSignal): Promise<Finding> {
    const parsed = parseSearch(request.text);
    const opened = await index.read();
    const answer = await ask(opened, parsed, request, signal);
    const { results, marker } = await writeResults(request, parsed, answer);
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

async function ask(index: Index, parsed: ParsedSearch, request: SearchRequest, signal: AbortSignal): Promise<Answer> {
  const { words, phrases, without, filters } = parsed;
  const limits = toLimits(joinFilters(filters, request.filters), index.library);
  const limit: Record<HitKind, number> = {
    article: request.limit,
    programme: FEW,
    place: FEW,
    acronym: FEW,
    tag: FEW,
    note: FEW,
  };
  const sought = words.map(({ term, folded, isLast }) => ({ term, folded, isPrefix: request.isTyping && isLast }));
  const hasLimits = Object.values(limits).some(
    (value) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
  // An empty box finds nothing rather than everything.
  if (words.length === 0 && !hasLimits)
    return { found: [], complete: [], ...noCounts, wantedCount: 0, replacements: [] };
  const search = { ...limits, without, words: sought, limit };
  return phrases.length === 0 ? index.searcher.find(search) : keepPhrases(index.searcher, search, phrases, signal);
}

const none = { article: 0, programme: 0, place: 0, acronym: 0, tag: 0, note: 0 };
const noCounts = { counts: none, completeCounts: none };
