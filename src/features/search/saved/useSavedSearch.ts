import { useEffect } from "preact/hooks";
import type { View } from "../../../domain/library/view";
import { checkSavedSearches } from "./freshResults";
import { useSavedSearches } from "./useSavedSearches";

/** By then the passages have arrived: a second search would cancel them. */
const LOOK_AFTER_MS = 1500;

/** The current search's saved entry, if any. Viewing it for a moment marks its results as seen. */
export function useSavedSearch(query: string, isShown: boolean): View | undefined {
  const searches = useSavedSearches();
  const saved = query === "" ? undefined : searches.find((search) => search.query === query);
  const id = saved?.id;
  useEffect(() => {
    if (!id || !isShown) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void checkSavedSearches(id, query, controller.signal), LOOK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [id, query, isShown]);
  return saved;
}
