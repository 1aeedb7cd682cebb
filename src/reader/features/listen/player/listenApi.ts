import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import type { Passage } from "../../../../domain/article/mark";
import { decideLanguage } from "../../../i18n/languages";
import { createStore, useStore } from "../../../platform/store";
import type { PlayerState } from "./playerState";

/* Both the page and the player import this file, so it is loaded with the first screen and must stay small. */

type Listening = Pick<typeof import("./listening"), "MiniPlayer" | "player">;

let opening: Promise<Listening> | undefined;
const opened = createStore<Listening | undefined>(undefined);

/** Loads the player when somebody first listens. Rejects if it cannot be loaded. */
export function openListening(): Promise<Listening> {
  opening ??= fetchListening().then(
    ({ MiniPlayer, player }) => {
      const listening = { MiniPlayer, player };
      opened.write(listening);
      return listening;
    },
    (cause: unknown) => {
      opening = undefined; // the next tap tries again
      throw cause;
    },
  );
  return opening;
}

async function fetchListening(): Promise<Listening> {
  const { MiniPlayer, player, playerArea } = await import("./listening");
  // In the page's language, or in French if those messages cannot be loaded.
  await playerArea.load(decideLanguage("auto", [document.documentElement.lang])).catch(() => undefined);
  return { MiniPlayer, player };
}

/** At once, when it is there: Safari speaks only inside the tap. */
export const readListening = opened.read;

/** `undefined` until the player is there. */
export function useListening(): Listening | undefined {
  return useStore(opened, (now) => now);
}

export function usePlayerState(): PlayerState | undefined {
  const player = useListening()?.player;
  const [state, setState] = useState(player?.read());
  useEffect(() => {
    setState(player?.read());
    return player?.watch(setState);
  }, [player]);
  return state;
}

/** `findRange` locates a passage on the screen. */
export type ShownArticle = {
  readonly article: Article;
  readonly findRange: (passage: Passage) => AbstractRange | undefined;
};

const shown = createStore<ShownArticle | undefined>(undefined);

/** Returns the function to call when the article leaves the screen. */
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
