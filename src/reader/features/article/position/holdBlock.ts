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
  /** Where the page has to be scrolled to, and where it was when it was last looked at. */
  const readWanted = (): number => scrollY + distanceTo(block, offset, gap);
  let wanted = readWanted();
  let scrolledTo = scrollY;
  // Browsers scroll, too, when what is above changes its height: then the block is wanted elsewhere as well.
  const look = (): void => {
    const before = wanted;
    wanted = readWanted();
    const isMoved = Math.abs(scrollY - scrolledTo) > 1 && Math.abs(wanted - before) <= 1;
    if ((isMoved && !isAtEnd(wanted)) || !block.isConnected) stop();
    scrolledTo = scrollY;
  };
  const place = (): void => {
    stopFollowing();
    stopFollowing = scrollToBlock(block, offset, gap, () => {
      scrolledTo = scrollY;
    });
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

/** As near as the end of a page that became shorter lets it come. */
function isAtEnd(wanted: number): boolean {
  return wanted > scrollY && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
}
