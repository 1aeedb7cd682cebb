import { READING_LINE_PX } from "./findPosition";

/** A jump over blocks that were never laid out lands on estimates; a few frames later everything near is known. */
const MAX_FRAMES = 12;
const STILL_FRAMES = 3;

/** How far a block has to go up; `offset` and `gap` as in `ReadingPoint`. */
export function distanceTo(block: HTMLElement, offset: number, gap: number): number {
  const { top, height } = block.getBoundingClientRect();
  return Math.round(top + offset * height - gap - READING_LINE_PX);
}

/** Corrects itself while the layout is still changing, until the answer is called. Tells each time that it has scrolled. */
export function scrollToBlock(block: HTMLElement, offset = 0, gap = 0, onScrolled = (): void => undefined): () => void {
  let isOver = false;
  const follow = (frames: number, still: number, last: number): void => {
    // The reader has left meanwhile: do not scroll another screen.
    if (isOver || !block.isConnected) return;
    const distance = distanceTo(block, offset, gap);
    // At the end of the page it cannot come closer.
    const isStill = distance === 0 || distance === last;
    if (!isStill) {
      scrollBy({ top: distance, behavior: "instant" });
      onScrolled();
    }
    if (frames < MAX_FRAMES && still < STILL_FRAMES) {
      requestAnimationFrame(() => follow(frames + 1, isStill ? still + 1 : 0, distance));
    }
  };
  follow(0, 0, Number.NaN);
  return () => {
    isOver = true;
  };
}
