import type { SearchRequest } from "../domain/search/searchRequest";
import type { HitDetails, SearchHit, SearchResults } from "../domain/search/searchResults";

export type Search = {
  /** Opens the index and asks it something once, so that the first letter finds everything ready. */
  readonly warmUp: () => Promise<void>;
  readonly find: (request: SearchRequest) => Promise<SearchResults>;
  readonly describe: (request: SearchRequest, hits: readonly SearchHit[]) => AsyncGenerator<HitDetails[]>;
};

const nothing = { article: 0, programme: 0, place: 0, acronym: 0, note: 0 };

export function createSearch(): Search {
  return {
    async warmUp() {},
    async find() {
      const hits: SearchHit[] = [];
      return {
        hits,
        counts: nothing,
        completeCounts: nothing,
        wordCount: 0,
        also: [],
        didYouMean: null,
        completions: [],
      };
    },
    async *describe() {},
  };
}
