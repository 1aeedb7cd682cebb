import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../domain/article/article";
import type { Passage } from "../../domain/article/mark";
import { decideLanguage } from "../../i18n/languages";
import type { PlayerState } from "./player/playerState";

/*
 * Between the page, which must not wait for the player, and the player, which must know what the page shows. All of it in
 * this file: what both sides import has to come with the first screen, whose code is on the phone before the player's.
 */

type Listening = Pick<typeof import("./player/listening"), "MiniPlayer" | "player">;

let opening: Promise<Listening> | undefined;
let opened: Listening | undefined;
const waiting = new Set<(listening: Listening) => void>();

/** The player, fetched when somebody first listens: the first screen does without. Rejects when it cannot be had. */
export function openListening(): Promise<Listening> {
  opening ??= fetchListening().then(
    ({ MiniPlayer, player }) => {
      opened = { MiniPlayer, player };
      for (const listener of waiting) listener(opened);
      return opened;
    },
    (cause: unknown) => {
      opening = undefined; // the next press tries again
      throw cause;
    },
  );
  return opening;
}

async function fetchListening(): Promise<Listening> {
  const { MiniPlayer, player, sentences } = await import("./player/listening");
  // As the page speaks; in French when they can't be had.
  await sentences.load(decideLanguage("auto", [document.documentElement.lang])).catch(() => undefined);
  return { MiniPlayer, player };
}

/** At once, when it is there: Safari speaks only inside the tap. */
export function readListening(): Listening | undefined {
  return opened;
}

/** Calls back once the player is there. */
export function watchListening(listener: (listening: Listening) => void): () => void {
  if (opened) listener(opened);
  waiting.add(listener);
  return () => {
    waiting.delete(listener);
  };
}

/** `undefined` until somebody listens. */
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

/** The article on the screen, and how to find its words there. */
export type ShownArticle = {
  readonly article: Article;
  readonly findRange: (passage: Passage) => AbstractRange | undefined;
};

let shown: ShownArticle | undefined;
const watchers = new Set<(shown: ShownArticle | undefined) => void>();

/** Gives the function that says that it is gone. */
export function showArticle(article: ShownArticle): () => void {
  tell(article);
  return () => {
    // The next article may have come before this one went.
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
