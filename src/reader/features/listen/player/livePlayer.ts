import { identity } from "virtual:edition";
import type { ArticleId } from "../../../../domain/ids";
import { decodeListenRecord } from "../../../../domain/speak/listenRecord";
import { openMediaSession } from "../../../platform/speech/mediaSession";
import type { SpeechEngine } from "../../../platform/speech/speech";
import { openSpeechEngine } from "../../../platform/speech/speechEngine";
import { readDeviceSettings } from "../../../shared/device/deviceSettings";
import { openLibrary } from "../../../shared/library/openLibrary";
import { typeset } from "../../../shared/text/typeset";
import { createPlayer, type Player } from "./player";
import type { PlayerState } from "./playerState";
import { readNext, readScript } from "./scripts";
import { listenMemory } from "./storedListening";

const base = import.meta.env.BASE_URL;
const artwork = [192, 512].map((size) => ({
  src: `${base}icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
}));

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

/** Read aloud to its end counts as read, unless the reader wants otherwise. */
function markHeard(id: ArticleId): void {
  if (readDeviceSettings().isHeardUnread) return;
  // Nobody asked for it, so a failure is not reported.
  openLibrary()
    .then((library) => library.markRead([id], true))
    .catch(() => undefined);
}

/** Only one tab speaks at a time. Returns the function that takes the turn; `onLost`: another tab took it. */
function openTurns(onLost: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(`listen:${import.meta.env.BASE_URL}`);
  channel.addEventListener("message", onLost);
  return () => channel.postMessage("speaking");
}

/** Lock-screen controls: a track is an article, seeking goes by sentence. */
function connectMediaSession(player: Player): void {
  const session = openMediaSession({
    play: () => player.play(),
    pause: player.pause,
    stop: player.pause,
    previoustrack: player.previousArticle,
    nexttrack: player.nextArticle,
    seekbackward: player.previousSentence,
    seekforward: player.nextSentence,
    interrupted: player.interrupted,
  });
  if (!session) return;
  const show = ({ status, article }: PlayerState): void => {
    if (!article || status === "finished") session.hide();
    // A player restored from another day takes no lock screen before it is played.
    else if (status !== "paused" || session.isShown()) {
      session.show({
        title: typeset(article.title),
        artist: identity.publisher.name,
        album: identity.title,
        artwork,
        isPlaying: status !== "paused",
      });
    }
  };
  player.watch(show);
}
