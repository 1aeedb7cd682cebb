import { decodeSeenEditions } from "../../../../domain/edition/changes/seenEditions";
import { createDeviceMemory } from "../../../platform/deviceMemory";

export const seenMemory = createDeviceMemory("seen-results", decodeSeenEditions);
