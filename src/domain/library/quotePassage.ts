import type { TextBlock } from "../article/listTextBlocks";
import type { Passage } from "../article/mark";
import type { Quote } from "./highlight";
import { joinBlocks, listPlaces, passagesBetween, positionOf } from "./joinBlocks";

/**
 * UTF-16 units of context at least, on each side. Less than that is there only at the beginning or the end of an article.
 */
export const CONTEXT = 32;

/** One end of a selection: UTF-16 units into the text of a block. */
export type Point = { readonly block: Passage["block"]; readonly offset: number };

/**
 * How to find a selected passage again. `blocks`: the whole article (`listTextBlocks`). White space at the ends is left
 * out. `undefined`: nothing is selected then, or an end is in no block of the article.
 */
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

/** Grown on both sides until the whole is in the article only once: at the latest it is the article. */
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
  const own = joinBlocks(blocks.filter(({ id }) => ids.has(id))).text;
  return isOnce(text, own) ? "blocks" : "neither";
}

function isOnce(text: string, wanted: string): boolean {
  return listPlaces(text, wanted, 2).length === 1;
}
