import { decodeRecentSearches } from "../../../domain/search/recentSearches";
import { createDeviceMemory } from "../../../platform/deviceMemory";

/** What was searched for on this device, for as long as the reader likes. */
export const recentMemory = createDeviceMemory("recent-searches", decodeRecentSearches);
