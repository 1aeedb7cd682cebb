import { useArea } from "../../i18n/area";
import { explorer } from "../../i18n/areas/explorer";

export type ExplorerSentences = ReturnType<typeof useExplorer>;

/** Sentences of « Explorer ». */
export function useExplorer() {
  return useArea(explorer).explorer;
}
