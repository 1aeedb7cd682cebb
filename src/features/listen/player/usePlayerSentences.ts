import { useArea } from "../../../i18n/area";
import { player } from "../../../i18n/areas/player";
import { useMessages } from "../../../i18n/useMessages";

export type PlayerSentences = ReturnType<typeof usePlayerSentences>;

/** Those that « Écouter » says, and those of the player itself. */
export function usePlayerSentences() {
  return { ...useMessages().listen, ...useArea(player).listen };
}
