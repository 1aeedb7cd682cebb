import type { TextBlock } from "../../../../../../domain/article/blocks";
import type { Passage } from "../../../../../../domain/article/mark";
import { quotePassage } from "../../../../../../domain/library/passages/quotePassage";
import type { Quote } from "../../../../../../domain/library/records";
import { READING_LINE_PX } from "../../../position/findPosition";
import { findRange } from "../../../position/findRange";
import { scrollToBlock } from "../../../position/scrollToBlock";
import { findEnds } from "./findEnds";

export function selectPassages(passages: readonly Passage[]): void {
  const [first] = passages;
  const last = passages.at(-1);
  const from = first && findRange(first);
  const to = last && findRange(last);
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
  showPassage(first);
}

export function showPassage(passage: Passage): void {
  const block = document.getElementById(passage.block);
  const range = findRange(passage);
  if (!block || !range) return;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, height } = live.getBoundingClientRect();
  const isSeen = height > 0 && top >= READING_LINE_PX / 2 && top <= innerHeight / 2;
  if (!isSeen) scrollToBlock(block, passage.start / Math.max(1, block.textContent?.length ?? 1));
}

export function readSelection(text: HTMLElement, blocks: readonly TextBlock[]): Quote | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // A selection of the whole page is for copying.
  if (!text.contains(range.startContainer) && !text.contains(range.endContainer)) return undefined;
  const ends = findEnds(range, blocks);
  return ends && quotePassage(blocks, ends.from, ends.to);
}
