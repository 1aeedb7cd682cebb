import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { rememberChunkHeight } from "./chunkHeights";
import {
  decideRenderedRange,
  isInRange,
  OPEN_END,
  type RenderedRange,
  startRenderedRange,
} from "./decideRenderedRange";

/**
 * Renders the chunks around the reader, a few more in idle time, and leaves distant ones empty: three thousand rows
 * would take memory, and time to unmount. Without `start`, all are rendered.
 */
export function useRenderedRange(list: RefObject<HTMLElement | null>, count: number, start?: number): RenderedRange {
  const [range, setRange] = useState<RenderedRange>(() =>
    start === undefined ? { from: 0, to: OPEN_END } : startRenderedRange(start),
  );
  const [at, setAt] = useState(start ?? 0);

  useEffect(() => {
    let frame = 0;
    const update = (): void => {
      frame = 0;
      if (list.current) setAt(findChunkInView(list.current));
    };
    const scheduleUpdate = (): void => {
      frame ||= requestAnimationFrame(update);
    };
    addEventListener("scroll", scheduleUpdate, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", scheduleUpdate);
    };
  }, [list]);

  useEffect(() => {
    const next = decideRenderedRange(range, at, count);
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

/** Measures the chunks to be removed, and keeps the one with the focus. */
function leave(list: HTMLElement, former: RenderedRange, next: RenderedRange): RenderedRange {
  const focused = [...list.children].findIndex((chunk) => chunk.contains(document.activeElement));
  const kept = focused < 0 || isInRange(next, focused) ? next : { ...next, focused };
  for (const [index, chunk] of [...list.children].entries()) {
    if (isInRange(former, index) && !isInRange(kept, index)) rememberChunkHeight(index, chunk);
  }
  return kept;
}

/** Which child of the list is in the middle of the screen; the nearest when none is. By halves: there are hundreds. */
function findChunkInView(list: Element): number {
  const middle = innerHeight / 2;
  let first = 0;
  let last = list.children.length - 1;
  while (first < last) {
    const between = (first + last) >> 1;
    const bottom = list.children[between]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < middle) first = between + 1;
    else last = between;
  }
  return Math.max(0, first);
}

/** Gives the function that calls it off. */
function inIdleTime(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 30); // Remove when Safari has requestIdleCallback (caniuse.com/requestidlecallback)
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}
