import { READING_LINE_PX } from "./readingLine";

/** A jump over blocks that were never laid out lands on estimates; a few frames later everything near is known. */
const MAX_FRAMES = 12;
const STILL_FRAMES = 3;

/** `offset` and `gap` as in `ReadingPoint`. Corrects itself while the layout is still changing. */
export function scrollToBlock(block: HTMLElement, offset = 0, gap = 0): void {
  const follow = (frames: number, still: number, last: number): void => {
    // The reader has left meanwhile: do not scroll another screen.
    if (!block.isConnected) return;
    const { top, height } = block.getBoundingClientRect();
    const distance = Math.round(top + offset * height - gap - READING_LINE_PX);
    // At the end of the page it cannot come closer.
    const isStill = distance === 0 || distance === last;
    if (!isStill) scrollBy({ top: distance, behavior: "instant" });
    if (frames < MAX_FRAMES && still < STILL_FRAMES) {
      requestAnimationFrame(() => follow(frames + 1, isStill ? still + 1 : 0, distance));
    }
  };
  follow(0, 0, Number.NaN);
}
