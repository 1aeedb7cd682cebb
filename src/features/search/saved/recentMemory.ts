import { useEffect, useState } from "preact/hooks";
import { decodeRecentSearches, type RecentSearch } from "../../../domain/search/recentSearches";
import { createDeviceMemory } from "../deviceMemory";

/** What was searched for on this device, for as long as the reader likes. */
export const recentMemory = createDeviceMemory("recent-searches", decodeRecentSearches);

export function useRecentSearches(): readonly RecentSearch[] {
  // Not before the page is the application's: a prerendered one is the same for everyone.
  const [searches, setSearches] = useState<readonly RecentSearch[]>([]);
  useEffect(() => {
    setSearches(recentMemory.read());
    return recentMemory.watch(setSearches);
  }, []);
  return searches;
}
