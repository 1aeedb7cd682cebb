import { useEffect } from "preact/hooks";
import type { View } from "../../../domain/library/view";
import { lookAtSaved } from "./freshResults";
import { useSavedSearches } from "./useSavedSearches";

/** By then the passages of the results are told: another search would cut them off. */
const LOOK_AFTER_MS = 1500;

/** The saved search that is on the screen, if it is one. Looking at it for a moment makes what it finds old news. */
export function useSavedSearch(query: string, isShown: boolean): View | undefined {
  const searches = useSavedSearches();
  const saved = query === "" ? undefined : searches.find((search) => search.query === query);
  const id = saved?.id;
  useEffect(() => {
    if (!id || !isShown) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void lookAtSaved(id, query, controller.signal), LOOK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [id, query, isShown]);
  return saved;
}
