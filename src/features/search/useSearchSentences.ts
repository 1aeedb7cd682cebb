import { useArea } from "../../i18n/area";
import { search } from "../../i18n/areas/search";

export type SearchSentences = ReturnType<typeof useSearchSentences>;

export function useSearchSentences() {
  return useArea(search).search;
}
