import { useArea } from "../../../i18n/area";
import { player } from "../../../i18n/areas/player";
import { useMessages } from "../../../i18n/useMessages";

export type PlayerMessages = ReturnType<typeof usePlayerMessages>;

export function usePlayerMessages() {
  return { ...useMessages().listen, ...useArea(player).listen };
}
