import { makeSilence } from "./silence";

type MediaControls = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
  readonly seekbackward: () => void;
  readonly seekforward: () => void;
  /** The system stopped the sound, for a call or another player. */
  readonly interrupted: () => void;
};

type MediaNow = {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly artwork: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
  readonly isPlaying: boolean;
};

type MediaSessionApi = {
  readonly show: (now: MediaNow) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
};

/** `undefined` if unsupported. */
export function openMediaSession(controls: MediaControls): MediaSessionApi | undefined {
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
      // This browser does not know the action; the others work.
    }
  }
}
