import { decodeRecentSearches } from "../../../../domain/search/recentSearches";
import { createDeviceMemory } from "../../../platform/deviceMemory";

export const recentMemory = createDeviceMemory("recent-searches", decodeRecentSearches);
