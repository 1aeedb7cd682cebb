import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { search } from "../../i18n/areas/search";

export type SearchMessages = ReturnType<typeof search.read>["search"];

/** Provided once by the screen: thousands of rows would otherwise each load their language. */
export const SearchMessages = createContext<SearchMessages>(search.read("fr").search);

export function useSearchMessages(): SearchMessages {
  return useContext(SearchMessages);
}
