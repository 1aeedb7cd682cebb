import { identity } from "virtual:edition";
import { decodeListenRecord } from "../../../domain/speak/listenRecord";
import type { SpeechEngine } from "../../../platform/speech/speech";
import { openSpeechEngine } from "../../../platform/speech/speechEngine";
import { readDeviceSettings } from "../../../shared/device/deviceSettings";
import { keepListening, readKeptListening } from "../keptListening";
import { keepMediaSession } from "./keepMediaSession";
import { createPlayer, type Player } from "./player";
import { readNext, readScript } from "./scripts";
import { openTurns } from "./turns";

export { player as sentences } from "../../../i18n/areas/player";
export { MiniPlayer } from "./MiniPlayer";

/** `undefined`: this browser cannot speak. */
export const engine: SpeechEngine | undefined = openSpeechEngine();

/** The one player of this page. */
export const player: Player = createPlayer({
  engine,
  language: identity.language,
  readChoice: readDeviceSettings,
  readScript,
  readNext,
  readRecord: () => decodeListenRecord(readKeptListening()),
  writeRecord: keepListening,
  takeTurn: openTurns(() => player.turnLost()),
  isOnline: () => navigator.onLine,
  isHidden: () => document.visibilityState === "hidden",
  now: () => new Date().toISOString(),
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") player.pageHidden();
});
keepMediaSession(player);
