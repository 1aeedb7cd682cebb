import type { Passage } from "../../../../../domain/article/mark";
import { showHighlight } from "../../../../platform/device/support";
import { yieldToMain } from "../../long/yieldToMain";
import { findPosition, READING_LINE_PX } from "../../position/findPosition";
import { findRange } from "../../position/findRange";
import { scrollToBlock } from "../../position/scrollToBlock";
import { lightUp } from "../../position/showArrival";

/** More than anybody steps through; the count is exact all the same. */
const MAX_LIT = 2000;
/** What a slow phone can highlight between two frames. */
const LIT_AT_ONCE = 250;

/** Hits from here on first, the rest a little later. Returns a function that removes the highlights. */
export function showHits(hits: readonly Passage[], here: number): () => void {
  const fromHere = [...hits.slice(here), ...hits.slice(0, here)].slice(0, MAX_LIT);
  const lit: StaticRange[] = [];
  let looked = 0;
  let callOff = () => {};
  const goOn = (): void => {
    const some = fromHere.slice(looked, looked + LIT_AT_ONCE);
    looked += some.length;
    lit.push(...some.map(findRange).filter((range) => range !== undefined));
    if (showHighlight("article-search", lit) && looked < fromHere.length) callOff = yieldToMain(goOn);
  };
  goOn();
  return () => {
    callOff();
    showHighlight("article-search", []);
  };
}

export function lightHit(hit: Passage | undefined): {
  readonly range: StaticRange | undefined;
  readonly isLit: boolean;
} {
  const range = hit && findRange(hit);
  return { range, isLit: showHighlight("article-search-current", range ? [range] : []) };
}

export function showHit(hit: Passage | undefined): void {
  const block = hit && document.getElementById(hit.block);
  const { range, isLit } = lightHit(hit);
  if (!hit || !block || !range) return;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, bottom, height } = live.getBoundingClientRect();
  const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const isSeen = height > 0 && top >= READING_LINE_PX / 2 && bottom <= innerHeight - bars;
  // A block that was never laid out has no position for its words; their share of its text is close enough.
  if (!isSeen) scrollToBlock(block, hit.start / Math.max(1, block.textContent?.length ?? 1));
  if (!isLit) lightUp(block);
}

/** Compares positions in the document, not on the screen: measuring would lay out every section on the way. */
export function firstHitFromHere(hits: readonly Passage[], text: HTMLElement): number {
  const here = document.getElementById(findPosition(text)?.block ?? "");
  if (!here) return 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPassed(hits[middle], here)) low = middle + 1;
    else high = middle;
  }
  return low < hits.length ? low : 0;
}

function isPassed(hit: Passage | undefined, here: HTMLElement): boolean {
  const block = hit && document.getElementById(hit.block);
  return block ? (here.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 : false;
}
