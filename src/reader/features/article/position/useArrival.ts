import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import { type Arrival, consumeArrival } from "../../../shared/navigation/arrival";
import { findWords } from "./findRange";
import { lightUpWords, showArrival } from "./showArrival";

/**
 * Follows the hash (`#p-1234abcd`) to a block and to the exact words of the link, if any. A browser only does this
 * for content that was in the page from the start, and offline nothing was. `marks`: whatever changes the text nodes.
 */
export function useArrival(place: RefObject<HTMLElement | null>, article: Article, marks: unknown): void {
  const arrival = useRef<Arrival | undefined>(undefined);

  useEffect(() => {
    const follow = (): void => {
      const name = readName(location.hash);
      const target = name ? document.getElementById(name) : null;
      if (!target || !place.current?.contains(target)) return;
      arrival.current = consumeArrival(name);
      showArrival(target, arrival.current && findWords(article, arrival.current));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [place, article]);

  // Late marks split the text nodes and remove the highlight: highlight the same words again.
  useEffect(() => {
    const found = arrival.current && findWords(article, arrival.current);
    if (found) lightUpWords(found.range);
  }, [article, marks]);
}

/** The hash may be malformed. */
export function readName(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
