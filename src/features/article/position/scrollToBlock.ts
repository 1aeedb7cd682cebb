import { READING_LINE_PX } from "./readingLine";

/** A jump over blocks that were never laid out lands on estimates; a few frames later everything near is known. */
const MAX_FRAMES = 12;
/** How long it must not move any more. */
const STILL_FRAMES = 3;

/**
 * Brings a place in a block (`offset`: share of its height) to the reading line, at once: what lies between is not what
 * the reader came for. Where the layout is still being made, follows it until it stands.
 */
export function scrollToBlock(block: HTMLElement, offset = 0): void {
  const follow = (frames: number, still: number, last: number): void => {
    // The reader has left meanwhile: another screen is not to be moved.
    if (!block.isConnected) return;
    const { top, height } = block.getBoundingClientRect();
    const distance = Math.round(top + offset * height - READING_LINE_PX);
    // At the page's end it can't come closer.
    const isStill = distance === 0 || distance === last;
    if (!isStill) scrollBy({ top: distance, behavior: "instant" });
    if (frames < MAX_FRAMES && still < STILL_FRAMES) {
      requestAnimationFrame(() => follow(frames + 1, isStill ? still + 1 : 0, distance));
    }
  };
  follow(0, 0, Number.NaN);
}
