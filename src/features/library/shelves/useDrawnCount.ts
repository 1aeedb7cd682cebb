import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const STEP = 60;
const KEY = "libraryRows";

/**
 * How many rows of a long list are drawn: more whenever its end comes near. Remembered with the history entry, so that
 * Back finds the list as long as it was.
 */
export function useDrawnCount(count: number): {
  readonly drawn: number;
  /** To be put where the drawn rows end. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
} {
  const [drawn, setDrawn] = useState(recall);
  const end = useRef<HTMLDivElement>(null);
  const showMore = (): void => {
    remember(drawn + STEP);
    setDrawn(drawn + STEP);
  };
  const latest = useRef(showMore);
  latest.current = showMore;
  useEffect(() => {
    const element = end.current;
    if (!element || drawn >= count) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current();
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn, count]);
  return { drawn, end, showMore };
}

function remember(rows: number): void {
  history.replaceState({ ...history.state, [KEY]: rows }, "");
}

function recall(): number {
  const state: unknown = history.state;
  const rows: unknown = typeof state === "object" && state !== null ? Reflect.get(state, KEY) : undefined;
  return typeof rows === "number" && rows > STEP ? rows : STEP;
}
