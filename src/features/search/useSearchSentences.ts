import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { search } from "../../i18n/areas/search";

export type SearchSentences = ReturnType<typeof search.read>["search"];

/** Of the screen: each of very many rows would else wait for its language by itself. */
export const SearchSentences = createContext<SearchSentences>(search.read("fr").search);

export function useSearchSentences(): SearchSentences {
  return useContext(SearchSentences);
}
