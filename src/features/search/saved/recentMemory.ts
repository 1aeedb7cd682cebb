import { useEffect, useState } from "preact/hooks";
import { decodeRecentSearches, type RecentSearch } from "../../../domain/search/recentSearches";
import { createDeviceMemory } from "../deviceMemory";

export const recentMemory = createDeviceMemory("recent-searches", decodeRecentSearches);

export function useRecentSearches(): readonly RecentSearch[] {
  // Read after hydration, because a prerendered page is the same for everyone.
  const [searches, setSearches] = useState<readonly RecentSearch[]>([]);
  useEffect(() => {
    setSearches(recentMemory.read());
    return recentMemory.watch(setSearches);
  }, []);
  return searches;
}
