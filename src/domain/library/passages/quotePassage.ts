import type { TextBlock } from "../../article/blocks";
import type { Passage } from "../../article/mark";
import type { Quote } from "../records";
import { joinBlocks, listLocations, passagesBetween, positionOf } from "./joinBlocks";

/** Minimum context on each side, in UTF-16 code units, except at the beginning or end of an article. */
export const CONTEXT = 32;

/** Offset in UTF-16 code units of the block's text. */
export type Point = { readonly block: Passage["block"]; readonly offset: number };

/** `blocks` is the whole article. `undefined` if nothing is selected, or an end is outside the article. */
export function quotePassage(blocks: readonly TextBlock[], from: Point, to: Point): Quote | undefined {
  const joined = joinBlocks(blocks);
  const { text, written } = joined;
  let start = positionOf(joined, from.block, from.offset);
  let end = positionOf(joined, to.block, to.offset);
  if (start === undefined || end === undefined) return undefined;
  while (start < end && text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  if (start >= end) return undefined;

  const passages = passagesBetween(joined, start, end);
  const [before, after] = decideContext(text, start, end);
  return {
    exact: written.slice(start, end),
    prefix: written.slice(before, start),
    suffix: written.slice(end, after),
    occursOnce: decideOccursOnce(blocks, text, text.slice(start, end), passages),
    passages,
  };
}

/** Grows on both sides until the passage with its context is unique, at the latest as the whole article. */
function decideContext(text: string, start: number, end: number): readonly [number, number] {
  for (let size = CONTEXT; ; size *= 2) {
    const before = Math.max(0, start - size);
    const after = Math.min(text.length, end + size);
    const isAll = before === 0 && after === text.length;
    if (isAll || isOnce(text, text.slice(before, after))) return [before, after];
  }
}

function decideOccursOnce(
  blocks: readonly TextBlock[],
  text: string,
  exact: string,
  passages: readonly Passage[],
): Quote["occursOnce"] {
  if (isOnce(text, exact)) return "quote";
  const ids = new Set(passages.map(({ block }) => block));
  const ofBlocks = joinBlocks(blocks.filter(({ id }) => ids.has(id))).text;
  return isOnce(text, ofBlocks) ? "blocks" : "neither";
}

function isOnce(text: string, wanted: string): boolean {
  return listLocations(text, wanted, 2).length === 1;
}
