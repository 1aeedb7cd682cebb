import type { Passage } from "../../domain/mark";
import { showHighlight } from "../../platform/textHighlight";
import { findRange } from "./findRange";
import { firstAtLine } from "./firstAtLine";
import { READING_LINE_PX } from "./readingLine";
import { scrollToBlock } from "./scrollToBlock";
import { lightUp } from "./showArrival";

/** More than anybody goes through; the count is exact all the same. */
const MOST_LIT = 2000;

/** Lights up all that was found. */
export function showHits(hits: readonly Passage[]): void {
  const ranges = hits.slice(0, MOST_LIT).map(findRange);
  showHighlight(
    "article-search",
    ranges.filter((range) => range !== undefined),
  );
}

/** Brings one of them into view, if it is not, and tells it apart. */
export function showHit(hit: Passage | undefined): void {
  const block = hit && document.getElementById(hit.block);
  const range = hit && findRange(hit);
  const isLit = showHighlight("article-search-current", range ? [range] : []);
  if (!hit || !block || !range) return;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, bottom, height } = live.getBoundingClientRect();
  const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const isSeen = height > 0 && top >= READING_LINE_PX / 2 && bottom <= innerHeight - bars;
  // A block that was never laid out cannot say where in it the words are; their share of its text nearly does.
  if (!isSeen) scrollToBlock(block, hit.start / Math.max(1, block.textContent?.length ?? 1));
  if (!isLit) lightUp(block);
}

/** Place, among the hits, of the first that the reader has not passed yet. */
export function firstHitFromHere(hits: readonly Passage[]): number {
  const blocks = hits.map(({ block }) => document.getElementById(block)).filter((block) => block !== null);
  const index = firstAtLine(blocks);
  return index < hits.length ? index : 0;
}
