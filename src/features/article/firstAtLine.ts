import { READING_LINE_PX } from "./readingLine";

/** Of blocks that follow each other down the page, the place of the first that reaches the reading line: found by halving. */
export function firstAtLine(blocks: readonly Element[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= READING_LINE_PX) low = middle + 1;
    else high = middle;
  }
  return low;
}
