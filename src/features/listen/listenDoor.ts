import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../domain/article/article";
import type { Passage } from "../../domain/article/mark";
import { decideLanguage } from "../../i18n/languages";
import type { PlayerState } from "./player/playerState";

/* Both the page and the player import this file, so it is loaded with the first screen and must stay small. */

type Listening = Pick<typeof import("./player/listening"), "MiniPlayer" | "player">;

let opening: Promise<Listening> | undefined;
let opened: Listening | undefined;
const waiting = new Set<(listening: Listening) => void>();

/** Loads the player when somebody first listens. Rejects if it cannot be loaded. */
export function openListening(): Promise<Listening> {
  opening ??= fetchListening().then(
    ({ MiniPlayer, player }) => {
      opened = { MiniPlayer, player };
      for (const listener of waiting) listener(opened);
      return opened;
    },
    (cause: unknown) => {
      opening = undefined; // the next tap tries again
      throw cause;
    },
  );
  return opening;
}

async function fetchListening(): Promise<Listening> {
  const { MiniPlayer, player, sentences } = await import("./player/listening");
  // In the page's language, or in French if those messages cannot be loaded.
  await sentences.load(decideLanguage("auto", [document.documentElement.lang])).catch(() => undefined);
  return { MiniPlayer, player };
}

/** Synchronous, because Safari speaks only within the tap. */
export function readListening(): Listening | undefined {
  return opened;
}

export function watchListening(listener: (listening: Listening) => void): () => void {
  if (opened) listener(opened);
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
  };
}

export function usePlayerState(): PlayerState | undefined {
  const [state, setState] = useState<PlayerState | undefined>(undefined);
  useEffect(() => {
    let stopWatching: (() => void) | undefined;
    const stopWaiting = watchListening(({ player }) => {
      setState(player.read());
      stopWatching = player.watch(setState);
    });
    return () => {
      stopWaiting();
      stopWatching?.();
    };
  }, []);
  return state;
}

/** `findRange` locates a passage on the screen. */
export type ShownArticle = {
  readonly article: Article;
  readonly findRange: (passage: Passage) => AbstractRange | undefined;
};

let shown: ShownArticle | undefined;
const watchers = new Set<(shown: ShownArticle | undefined) => void>();

/** Returns the function to call when the article leaves the screen. */
export function showArticle(article: ShownArticle): () => void {
  tell(article);
  return () => {
    // The next article may already have replaced this one.
    if (shown === article) tell(undefined);
  };
}

function tell(next: ShownArticle | undefined): void {
  shown = next;
  for (const listener of watchers) listener(next);
}

export function readShownArticle(): ShownArticle | undefined {
  return shown;
}

export function useShownArticle(): ShownArticle | undefined {
  const [now, setNow] = useState(shown);
  useEffect(() => {
    setNow(shown);
    watchers.add(setNow);
    return () => {
      watchers.delete(setNow);
    };
  }, []);
  return now;
}
