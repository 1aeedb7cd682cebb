import { makeSilence } from "./silence";

/** What a lock screen, a headset or a keyboard can ask for. */
export type MediaControls = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
  readonly seekbackward: () => void;
  readonly seekforward: () => void;
  /** Nobody pressed anything: the system stopped the sound, for a call or for another player. */
  readonly interrupted: () => void;
};

export type MediaNow = {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** Addresses of square pictures, with their sizes. */
  readonly artwork: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
  readonly isPlaying: boolean;
};

export type MediaSessionDoor = {
  readonly show: (now: MediaNow) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
};

/** `undefined`: this browser shows no controls. */
export function openMediaSession(controls: MediaControls): MediaSessionDoor | undefined {
  if (!("mediaSession" in navigator) || typeof MediaMetadata === "undefined") return undefined;
  const session = navigator.mediaSession;
  const silence = makeSilence(controls.interrupted);
  let shownTitle: string | undefined;
  return {
    isShown: () => shownTitle !== undefined,
    show: ({ title, artist, album, artwork, isPlaying }) => {
      if (shownTitle === undefined) setHandlers(session, controls);
      if (shownTitle !== title) session.metadata = new MediaMetadata({ title, artist, album, artwork: [...artwork] });
      shownTitle = title;
      session.playbackState = isPlaying ? "playing" : "paused";
      silence?.keep(isPlaying);
    },
    hide: () => {
      if (shownTitle === undefined) return;
      shownTitle = undefined;
      setHandlers(session, undefined);
      session.metadata = null;
      session.playbackState = "none";
      silence?.keep(false);
    },
  };
}

const actions = ["play", "pause", "stop", "previoustrack", "nexttrack", "seekbackward", "seekforward"] as const;

function setHandlers(session: MediaSession, controls: MediaControls | undefined): void {
  for (const action of actions) {
    try {
      session.setActionHandler(action, controls ? controls[action] : null);
    } catch {
      // An action that this browser does not know: the others work.
    }
  }
}
