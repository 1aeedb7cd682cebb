import { useArea } from "../../../i18n/area";
import { player } from "../../../i18n/areas/player";
import { useMessages } from "../../../i18n/useMessages";

export type PlayerSentences = ReturnType<typeof usePlayerSentences>;

export function usePlayerSentences() {
  return { ...useMessages().listen, ...useArea(player).listen };
}
