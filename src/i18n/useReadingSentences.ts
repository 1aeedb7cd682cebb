import { useArea } from "./area";
import { readingChoices } from "./areas/readingChoices";
import { useMessages } from "./useMessages";

/** Every sentence about how a text looks, for the « Aa » sheet and for the settings. */
export function useReadingSentences() {
  return { ...useMessages().reading, ...useArea(readingChoices).reading };
}
