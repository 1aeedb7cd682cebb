import { useArea } from "../../i18n/area";
import { explorer } from "../../i18n/areas/explorer";

export type ExplorerMessages = ReturnType<typeof useExplorerMessages>;

export function useExplorerMessages() {
  return useArea(explorer).explorer;
}
