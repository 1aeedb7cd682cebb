import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { readEntry, writeEntry } from "./entryMemory";
import { useSaveOnScroll } from "./useSaveOnScroll";

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
