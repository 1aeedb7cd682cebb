import type { ReadingPoint } from "./findPosition";
import { scrollToBlock } from "./scrollToBlock";

/** What comes late has come by then. */
const HOLD_MS = 10_000;
const own = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Keeps a block where the reader left it while charts and maps come in above it, until the reader moves. */
export function holdBlock(block: HTMLElement, { offset, gap }: Pick<ReadingPoint, "offset" | "gap">): () => void {
  const place = (): void => scrollToBlock(block, offset, gap);
  const observer = new ResizeObserver(place);
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    for (const name of own) removeEventListener(name, stop, true);
  };
  const timer = setTimeout(stop, HOLD_MS);
  for (const name of own) addEventListener(name, stop, { capture: true, passive: true });
  place();
  observer.observe(document.body);
  return stop;
}
