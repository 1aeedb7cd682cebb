import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

type EntryMemory = { readonly scrollY?: number; readonly shown?: number };

function readMemory(): EntryMemory {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? state : {};
}

function remember(change: EntryMemory): void {
  history.replaceState({ ...readMemory(), ...change }, "");
}

/**
 * Keeps, in the history entry itself, how far a screen was scrolled, and goes back there once `isReady`: by Back,
 * Forward and reload. The browser's own restoration comes before the rows are drawn, so it is switched off.
 */
export function useScrollMemory(isReady: boolean): void {
  const target = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    target.current = location.hash ? undefined : readMemory().scrollY;
  }, []);

  useLayoutEffect(() => {
    if (!isReady || target.current === undefined) return;
    scrollTo({ top: target.current, behavior: "instant" });
    target.current = undefined;
  }, [isReady]);

  useEffect(() => {
    const path = location.pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      clearTimeout(timer);
      timer = undefined;
      // After Back this screen stands until the next one is drawn, but the history entry is the next one's already.
      if (location.pathname !== path) return;
      // Until the rows stand, the page is short and its position says nothing.
      if (target.current === undefined) remember({ scrollY: Math.round(scrollY) });
    };
    const saveSoon = (): void => {
      timer ??= setTimeout(save, 200);
    };
    addEventListener("scroll", saveSoon, { passive: true });
    addEventListener("click", save, true); // before a link leaves
    addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", saveSoon);
      removeEventListener("click", save, true);
      removeEventListener("pagehide", save);
    };
  }, []);
}

/**
 * How many rows a list shows; remembered with the history entry, so that Back finds the same list. It begins with
 * `start`: one step over a prerendered page, which has no more.
 */
export function useShownCount(step: number, key: string, start: number): readonly [number, () => void] {
  const [shown, setShown] = useState({ key, count: start });
  useLayoutEffect(() => {
    setShown({ key, count: readShownCount(step) });
  }, [key, step]);
  const count = shown.key === key ? shown.count : step;
  return [
    count,
    () => {
      remember({ shown: count + step });
      setShown({ key, count: count + step });
    },
  ];
}

/** The same, for this history entry, before anything is drawn. */
export function readShownCount(step: number): number {
  return readMemory().shown ?? step;
}
