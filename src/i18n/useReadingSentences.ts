import { useArea } from "./area";
import { readingChoices } from "./areas/readingChoices";
import { useMessages } from "./useMessages";

export function useReadingSentences() {
  return { ...useMessages().reading, ...useArea(readingChoices).reading };
}
