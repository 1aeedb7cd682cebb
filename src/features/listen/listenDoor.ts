import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../domain/article/article";
import type { Passage } from "../../domain/article/mark";
import { decideLanguage } from "../../i18n/languages";
import { createStore, useStore } from "../../platform/store";
import type { PlayerState } from "./player/playerState";

/*
 * Between the page, which must not wait for the player, and the player, which must know what the page shows. All of it in
 * this file: what both sides import has to come with the first screen, whose code is on the phone before the player's.
 */

type Listening = Pick<typeof import("./player/listening"), "MiniPlayer" | "player">;

let opening: Promise<Listening> | undefined;
const opened = createStore<Listening | undefined>(undefined);

/** The player, fetched when somebody first listens: the first screen does without. Rejects when it cannot be had. */
export function openListening(): Promise<Listening> {
  opening ??= fetchListening().then(
    ({ MiniPlayer, player }) => {
      const listening = { MiniPlayer, player };
      opened.write(listening);
      return listening;
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
export const readListening = opened.read;

/** `undefined` until the player is there. */
export function useListening(): Listening | undefined {
  return useStore(opened, (now) => now);
}

/** `undefined` until somebody listens. */
export function usePlayerState(): PlayerState | undefined {
  const player = useListening()?.player;
  const [state, setState] = useState(player?.read());
  useEffect(() => {
    setState(player?.read());
    return player?.watch(setState);
  }, [player]);
  return state;
}

/** The article on the screen, and how to find its words there. */
export type ShownArticle = {
  readonly article: Article;
  readonly findRange: (passage: Passage) => AbstractRange | undefined;
};

const shown = createStore<ShownArticle | undefined>(undefined);

/** Gives the function that says that it is gone. */
export function showArticle(article: ShownArticle): () => void {
  shown.write(article);
  return () => {
    // The next article may have come before this one went.
    if (shown.read() === article) shown.write(undefined);
  };
}

export const readShownArticle = shown.read;

export function useShownArticle(): ShownArticle | undefined {
  return useStore(shown, (now) => now);
}
