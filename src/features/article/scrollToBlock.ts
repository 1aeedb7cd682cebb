import { READING_LINE_PX } from "./readingLine";

/** A jump over blocks that were never laid out lands on estimates; a few frames later everything near is known. */
const MOST_CORRECTIONS = 8;

/**
 * Brings a place in a block (`offset`: share of its height) to the reading line, at once: what lies between is not what
 * the reader came for. Where the layout is still being made, follows it until it stands.
 */
export function scrollToBlock(block: HTMLElement, offset = 0): void {
  let last = Number.NaN;
  const correct = (left: number): void => {
    const { top, height } = block.getBoundingClientRect();
    const distance = Math.round(top + offset * height - READING_LINE_PX);
    // At the page's end it can't come closer.
    if (left === 0 || distance === 0 || (distance === last && left < MOST_CORRECTIONS - 2)) return;
    last = distance;
    scrollBy({ top: distance, behavior: "instant" });
    requestAnimationFrame(() => correct(left - 1));
  };
  correct(MOST_CORRECTIONS);
}
