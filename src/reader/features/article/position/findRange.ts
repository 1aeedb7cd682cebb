import type { Article } from "../../../../domain/article/article";
import { listTextBlocks } from "../../../../domain/article/blocks";
import type { Passage } from "../../../../domain/article/mark";
import { findQuote } from "../../../../domain/text/findQuote";
import type { Arrival } from "../../../shared/navigation/arrival";

/**
 * A block's text and its rendering have the same characters in the same order; a line break and the border between
 * two table cells count as one.
 */
export function findRange({ block, start, end }: Passage): StaticRange | undefined {
  const element = document.getElementById(block);
  if (!element) return undefined;
  const from = findPoint(element, start, "start");
  const to = findPoint(element, end, "end");
  return from && to
    ? new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      })
    : undefined;
}

type Point = { readonly node: Text; readonly offset: number };

function findPoint(block: HTMLElement, wanted: number, edge: "start" | "end"): Point | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let at = 0;
  let cells = 0;
  let last: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      // A passage ends in the text before a border, and begins in the one after it.
      const reaches = edge === "end" ? at + node.length >= wanted : at + node.length > wanted;
      if (reaches) return { node, offset: Math.max(0, wanted - at) };
      at += node.length;
      last = node;
    } else if (node instanceof HTMLBRElement || (node instanceof HTMLTableCellElement && cells++ > 0)) {
      at += 1;
    }
  }
  // Only a border comes after the last letter.
  return last && at >= wanted ? { node: last, offset: last.length } : undefined;
}

export type FoundWords = { readonly range: StaticRange; readonly offset: number };

export function findWords({ body }: Article, { block, words }: Arrival): FoundWords | undefined {
  const text = listTextBlocks(body).find(({ id }) => id === block)?.text ?? "";
  const start = findQuote(text, words);
  if (start === -1) return undefined;
  const range = findRange({ block, start, end: start + words.length });
  return range && { range, offset: start / text.length };
}
