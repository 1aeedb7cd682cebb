import type { ReadingPoint } from "./findPosition";
import { distanceTo, scrollToBlock } from "./scrollToBlock";

/** What comes late has come by then. */
const HOLD_MS = 10_000;
const own = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Keeps a block where the reader left it while charts and maps come in above it, until the reader moves or anything else
 * scrolls.
 */
export function holdBlock(block: HTMLElement, { offset, gap }: Pick<ReadingPoint, "offset" | "gap">): () => void {
  let isOver = false;
  let stopFollowing = (): void => undefined;
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    observer.disconnect();
    stopFollowing();
    removeEventListener("scroll", look);
    for (const name of own) removeEventListener(name, stop, true);
  };
  /** Where the page has to be scrolled to. */
  const readWanted = (): number => scrollY + distanceTo(block, offset, gap);
  let wanted = readWanted();
  // Browsers scroll, too, when what is above changes its height: then the block is wanted elsewhere as well.
  const look = (): void => {
    const before = wanted;
    wanted = readWanted();
    const isScrolledAway = Math.abs(wanted - before) <= 1 && !isInPlace(wanted - scrollY);
    if (isScrolledAway || !block.isConnected) stop();
  };
  const place = (): void => {
    stopFollowing();
    stopFollowing = scrollToBlock(block, offset, gap);
  };
  const observer = new ResizeObserver(() => {
    look();
    if (!isOver) place();
  });
  const timer = setTimeout(stop, HOLD_MS);
  addEventListener("scroll", look, { passive: true });
  for (const name of own) addEventListener(name, stop, { capture: true, passive: true });
  place();
  observer.observe(document.body);
  return stop;
}

/** Or as near as the ends of the page let it come. */
function isInPlace(distance: number): boolean {
  if (Math.abs(distance) <= 1) return true;
  const { scrollHeight } = document.documentElement;
  return distance > 0 ? scrollY + innerHeight >= scrollHeight - 1 : scrollY <= 0;
}
