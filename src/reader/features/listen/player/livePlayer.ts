import { identity } from "virtual:edition";
import { decodeListenRecord } from "../../../../domain/speak/listenRecord";
import type { SpeechEngine } from "../../../platform/speech/speech";
import { openSpeechEngine } from "../../../platform/speech/speechEngine";
import { readDeviceSettings } from "../../../shared/device/deviceSettings";
import { listenMemory } from "../storedListening";
import { connectMediaSession } from "./connectMediaSession";
import { markHeard } from "./markHeard";
import { createPlayer, type Player } from "./player";
import { readNext, readScript } from "./scripts";
import { openTurns } from "./turns";

/** `undefined` if the browser cannot speak. */
export const engine: SpeechEngine | undefined = openSpeechEngine();

export const player: Player = createPlayer({
  engine,
  language: identity.language,
  readChoice: readDeviceSettings,
  readScript,
  readNext,
  readRecord: () => decodeListenRecord(listenMemory.read()),
  writeRecord: (record) => void listenMemory.change(() => record),
  heard: markHeard,
  claimTurn: openTurns(() => player.turnLost()),
  isOnline: () => navigator.onLine,
  isHidden: () => document.visibilityState === "hidden",
  now: () => new Date().toISOString(),
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") player.pageHidden();
});
connectMediaSession(player);
