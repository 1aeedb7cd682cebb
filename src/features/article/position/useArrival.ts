import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import { type Arrival, takeArrival } from "../../../shared/navigation/arrival";
import { findWords } from "./findWords";
import { lightUpWords, showArrival } from "./showArrival";

/**
 * Follows the address to a block of the article (`#p-1234abcd`), on arrival and whenever only that part of it changes;
 * and to the very words for which a link was followed, where there are some. A browser does it by itself only for what was
 * in the page from the start, and offline nothing was. `marks`: whatever cuts the text anew.
 */
export function useArrival(place: RefObject<HTMLElement | null>, article: Article, marks: unknown): void {
  const arrival = useRef<Arrival | undefined>(undefined);

  useEffect(() => {
    const follow = (): void => {
      const name = readName(location.hash);
      const target = name ? document.getElementById(name) : null;
      if (!target || !place.current?.contains(target)) return;
      arrival.current = takeArrival(name);
      showArrival(target, arrival.current && findWords(article, arrival.current));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [place, article]);

  // Marks that come late cut the text in pieces, and what was lit up is no more: the same words again.
  useEffect(() => {
    const found = arrival.current && findWords(article, arrival.current);
    if (found) lightUpWords(found.range);
  }, [article, marks]);
}

/** Whoever wrote the address may have written nonsense. */
export function readName(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
