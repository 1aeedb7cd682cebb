import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { search } from "../../i18n/areas/search";

export type SearchSentences = ReturnType<typeof search.read>["search"];

/** Provided once by the screen: thousands of rows would otherwise each load their language. */
export const SearchSentences = createContext<SearchSentences>(search.read("fr").search);

export function useSearchSentences(): SearchSentences {
  return useContext(SearchSentences);
}
