import { useArea } from "./area";
import { readingChoices } from "./areas/readingChoices";
import { useMessages } from "./useMessages";

export function useReadingMessages() {
  return { ...useMessages().reading, ...useArea(readingChoices).reading };
}
