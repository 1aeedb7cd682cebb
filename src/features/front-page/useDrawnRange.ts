import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { rememberChunkHeight } from "./chunkHeights";
import { type DrawnRange, decideDrawnRange, OPEN_END, startDrawnRange } from "./decideDrawnRange";
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
      if (list.current && leave(list.current, range, next)) setRange(next);
    };
    const isLate = at < range.from || at >= range.to;
    if (isLate) step();
    else return inIdleTime(step);
  }, [list, range, at, count]);
  return range;
}

/** Measures the pieces that will not be drawn any more. `false` where the focus is: that one stays. */
function leave(list: HTMLElement, former: DrawnRange, next: DrawnRange): boolean {
  const chunks = [...list.children];
  const left = chunks.flatMap((chunk, index) => {
    const wasDrawn = index >= former.from && index < former.to;
    return wasDrawn && (index < next.from || index >= next.to) ? [{ chunk, index }] : [];
  });
  if (left.some(({ chunk }) => chunk.contains(document.activeElement))) return false;
  for (const { chunk, index } of left) rememberChunkHeight(index, chunk);
  return true;
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
