import type { TextBlock } from "../../../../../../domain/article/listTextBlocks";
import type { Quote } from "../../../../../../domain/library/highlight";
import { quotePassage } from "../../../../../../domain/library/passages/quotePassage";
import { findEnds } from "./findEnds";

export function readSelection(text: HTMLElement, blocks: readonly TextBlock[]): Quote | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // A selection of the whole page is for copying.
  if (!text.contains(range.startContainer) && !text.contains(range.endContainer)) return undefined;
  const ends = findEnds(range, blocks);
  return ends && quotePassage(blocks, ends.from, ends.to);
}
