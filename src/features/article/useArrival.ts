import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { showArrival } from "./showArrival";

/**
 * Follows the address to a block of the article (`#p-1234abcd`), on arrival and whenever only that part of it changes.
 * A browser does it by itself only for what was in the page from the start, and offline nothing was.
 */
export function useArrival(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = (): void => {
      const name = readName(location.hash);
      const target = name ? document.getElementById(name) : null;
      if (target && place.current?.contains(target)) showArrival(target);
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [place]);
}

/** Whoever wrote the address may have written nonsense. */
function readName(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
