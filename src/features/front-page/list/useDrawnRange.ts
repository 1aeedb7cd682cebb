import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { rememberChunkHeight } from "./chunkHeights";
import { type DrawnRange, decideDrawnRange, isInRange, OPEN_END, startDrawnRange } from "./decideDrawnRange";
import { findChunkInView } from "./findChunkInView";

/**
 * Which pieces of a list are drawn, `start` being the one to begin with; without it, all. Of a long list the pieces
 * around the reader, a few more whenever nobody waits, and those far away leave their room empty: a phone does not hold
 * three thousand rows for nothing, and does not have to take them down when an article is opened.
 */
export function useDrawnRange(list: RefObject<HTMLElement | null>, count: number, start?: number): DrawnRange {
  const [range, setRange] = useState<DrawnRange>(() =>
    start === undefined ? { from: 0, to: OPEN_END } : startDrawnRange(start),
  );
  const [at, setAt] = useState(start ?? 0);

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (list.current) setAt(findChunkInView(list.current));
    };
    const lookSoon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener("scroll", lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", lookSoon);
    };
  }, [list]);

  useEffect(() => {
    const next = decideDrawnRange(range, at, count);
    if (next === range) return;
    const step = (): void => {
      if (list.current) setRange(leave(list.current, range, next));
    };
    const isLate = at < range.from || at >= range.to;
    if (isLate) step();
    else return inIdleTime(step);
  }, [list, range, at, count]);
  return range;
}

/** Measures the pieces that will not be drawn any more, and keeps the one with the focus. */
function leave(list: HTMLElement, former: DrawnRange, next: DrawnRange): DrawnRange {
  const focused = [...list.children].findIndex((chunk) => chunk.contains(document.activeElement));
  const kept = focused < 0 || isInRange(next, focused) ? next : { ...next, focused };
  for (const [index, chunk] of [...list.children].entries()) {
    if (isInRange(former, index) && !isInRange(kept, index)) rememberChunkHeight(index, chunk);
  }
  return kept;
}

/** Gives the function that calls it off. */
function inIdleTime(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 30); // Safari
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}
