import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { readEntry, writeEntry } from "./entryMemory";

function readNumber(name: string): number | undefined {
  const value = readEntry(name);
  return typeof value === "number" ? value : undefined;
}

/** Restored after Back, Forward and reload. The browser's own restoration runs before the rows are rendered. */
export function useScrollMemory(isReady: boolean): void {
  const target = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    target.current = location.hash ? undefined : readNumber("scrollY");
  }, []);

  useLayoutEffect(() => {
    if (!isReady || target.current === undefined) return;
    scrollTo({ top: target.current, behavior: "instant" });
    target.current = undefined;
  }, [isReady]);

  useSaveOnScroll(() => {
    // Until the rows stand, the page is short and its position says nothing.
    if (target.current === undefined) writeEntry({ scrollY: Math.round(scrollY) });
  });
}

/** Stored in the history entry, so that Back finds the same list. A prerendered page starts with one step. */
export function useShownCount(step: number, key: string, start: number): readonly [number, () => void] {
  const [shown, setShown] = useState({ key, count: start });
  useLayoutEffect(() => {
    setShown({ key, count: readShownCount(step) });
  }, [key, step]);
  const count = shown.key === key ? shown.count : step;
  return [
    count,
    () => {
      writeEntry({ shown: count + step });
      setShown({ key, count: count + step });
    },
  ];
}

/** The stored number, before anything is rendered. */
export function readShownCount(step: number): number {
  return readNumber("shown") ?? step;
}

const SAVE_AFTER_MS = 200;

/** For what a history entry remembers: saves while the reader scrolls, before a link is followed and when the page is left. */
export function useSaveOnScroll(save: (clicked?: Element) => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const path = location.pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const saveNow = (event?: Event): void => {
      clearTimeout(timer);
      timer = undefined;
      // After Back this screen is still shown, but the history entry is already the next one's.
      if (location.pathname !== path) return;
      latest.current(event?.type === "click" && event.target instanceof Element ? event.target : undefined);
    };
    const saveSoon = (): void => {
      timer ??= setTimeout(saveNow, SAVE_AFTER_MS);
    };
    addEventListener("scroll", saveSoon, { passive: true });
    // Not every browser has it (https://developer.mozilla.org/docs/Web/API/Document/scrollend_event).
    addEventListener("scrollend", saveNow);
    addEventListener("click", saveNow, true);
    addEventListener("pagehide", saveNow);
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", saveSoon);
      removeEventListener("scrollend", saveNow);
      removeEventListener("click", saveNow, true);
      removeEventListener("pagehide", saveNow);
    };
  }, []);
}
