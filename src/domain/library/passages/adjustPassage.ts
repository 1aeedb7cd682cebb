import type { TextBlock } from "../../article/blocks";
import type { Passage } from "../../article/mark";
import { type JoinedText, joinBlocks, positionOf } from "./joinBlocks";
import type { Point } from "./quotePassage";

export const ADJUSTMENTS = [
  "previous-block",
  "next-block",
  "start-earlier",
  "start-later",
  "end-earlier",
  "end-later",
] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];

export type Ends = { readonly from: Point; readonly to: Point };

export function wholeBlock(blocks: readonly TextBlock[], id: string): Ends | undefined {
  const block = blocks.find((candidate) => candidate.id === id && candidate.text !== "");
  return block && { from: { block: block.id, offset: 0 }, to: { block: block.id, offset: block.text.length } };
}

/** Changes a selection without a pointer. Returns the same ends where that is impossible. */
export function adjustPassage(blocks: readonly TextBlock[], ends: Ends, adjustment: Adjustment): Ends {
  const joined = joinBlocks(blocks);
  const start = positionOf(joined, ends.from.block, ends.from.offset);
  const end = positionOf(joined, ends.to.block, ends.to.offset);
  if (start === undefined || end === undefined) return ends;
  switch (adjustment) {
    case "previous-block":
      return neighbour(blocks, ends.from.block, -1) ?? ends;
    case "next-block":
      return neighbour(blocks, ends.to.block, 1) ?? ends;
    case "start-earlier":
      return toEnds(joined, lastBefore(wordStarts(joined), start) ?? start, end);
    case "start-later": {
      const later = firstAfter(wordStarts(joined), start);
      return later !== undefined && later < end ? toEnds(joined, later, end) : ends;
    }
    case "end-earlier": {
      const earlier = lastBefore(wordEnds(joined), end);
      return earlier !== undefined && earlier > start ? toEnds(joined, start, earlier) : ends;
    }
    case "end-later":
      return toEnds(joined, start, firstAfter(wordEnds(joined), end) ?? end);
  }
}

/** The word at a point; between two words, the one after it. */
export function wordAt(blocks: readonly TextBlock[], { block, offset }: Point): Ends | undefined {
  const text = blocks.find(({ id }) => id === block)?.text ?? "";
  const words = [...text.matchAll(/\S+/g)];
  const word = words.find(({ index, 0: letters }) => offset <= index + letters.length) ?? words.at(-1);
  return word && { from: { block, offset: word.index }, to: { block, offset: word.index + word[0].length } };
}

/** From the first of two words to the last, whichever was named first. */
export function unite(blocks: readonly TextBlock[], one: Ends, other: Ends): Ends {
  const joined = joinBlocks(blocks);
  const at = ({ from }: Ends): number => positionOf(joined, from.block, from.offset) ?? 0;
  const [first, last] = at(one) <= at(other) ? [one, other] : [other, one];
  return { from: first.from, to: last.to };
}

export function endsOf(passages: readonly Passage[]): Ends | undefined {
  const [first] = passages;
  const last = passages.at(-1);
  return (
    first && last && { from: { block: first.block, offset: first.start }, to: { block: last.block, offset: last.end } }
  );
}

function neighbour(blocks: readonly TextBlock[], id: string, step: 1 | -1): Ends | undefined {
  const full = blocks.filter(({ text }) => text.trim() !== "");
  const next = full[full.findIndex((block) => block.id === id) + step];
  return next && wholeBlock(blocks, next.id);
}

function wordStarts({ text }: JoinedText): readonly number[] {
  return [...text.matchAll(/\S+/g)].map(({ index }) => index);
}

function wordEnds({ text }: JoinedText): readonly number[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
}

function firstAfter(places: readonly number[], at: number): number | undefined {
  return places.find((place) => place > at);
}

function lastBefore(places: readonly number[], at: number): number | undefined {
  return places.filter((place) => place < at).at(-1);
}

function toEnds({ blocks }: JoinedText, start: number, end: number): Ends {
  const first = blocks.find((block) => start >= block.start && start < block.end);
  const last = blocks.find((block) => end > block.start && end <= block.end);
  if (!first || !last) throw new RangeError("A word is in a block.");
  return { from: { block: first.id, offset: start - first.start }, to: { block: last.id, offset: end - last.start } };
}
