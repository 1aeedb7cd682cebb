import { useEffect } from "preact/hooks";
import type { View } from "../../../../domain/library/view";
import { seenMemory } from "./seenMemory";
import { useSavedSearches } from "./useSavedSearches";

/** The current search's saved entry, if any. `shown`: the revision of the edition whose results are on the screen; they count as seen. */
export function useSavedSearch(query: string, shown: string | undefined): View | undefined {
  const searches = useSavedSearches();
  const saved = query === "" ? undefined : searches.find((search) => search.query === query);
  const id = saved?.id;
  useEffect(() => {
    if (id && shown !== undefined) seenMemory.change((seen) => ({ ...seen, [id]: shown }));
  }, [id, shown]);
  return saved;
}
