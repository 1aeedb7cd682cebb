import type { TextBlock } from "../../article/blocks";
import type { BlockId } from "../../ids";
import type { Phrase } from "../query/parseSearch";
import type { TextRun } from "../searchResults";
import { readWords } from "../words/readWords";
import { findMarks, type MarkedRange, type Marker, toTextRuns } from "./markText";

type PickedPassage = {
  readonly snippet: TextRun[];
  readonly block: BlockId | null;
  readonly matchCount: number;
};

const SNIPPET_LENGTH = 180;
const ELLIPSIS = "…";

/** The passage with the most different search words, then the most marks, then the first. */
export function pickPassage(blocks: readonly TextBlock[], marker: Marker): PickedPassage {
  let best: { block: TextBlock; marks: readonly MarkedRange[]; start: number; worth: number } | undefined;
  let matchCount = 0;
  for (const block of blocks) {
    const marks = findMarks(block.text, marker);
    matchCount += marks.length;
    for (const [index, { start }] of marks.entries()) {
      const near = marks.slice(index).filter(({ end }) => end <= start + SNIPPET_LENGTH * 0.8);
      const worth = new Set(near.map(({ term }) => term)).size + near.length / 1000;
      if (!best || worth > best.worth) best = { block, marks, start, worth };
    }
  }
  if (!best) {
    const [first] = blocks;
    return { snippet: first ? cut(first.text, [], 0) : [], block: null, matchCount };
  }
  return { snippet: cut(best.block.text, best.marks, best.start), block: best.block.id, matchCount };
}

export function pickText(text: string, marker: Marker): Pick<PickedPassage, "snippet" | "matchCount"> {
  const marks = findMarks(text, marker);
  return { snippet: cut(text, marks, marks[0]?.start ?? 0), matchCount: marks.length };
}

function cut(text: string, marks: readonly MarkedRange[], around: number): TextRun[] {
  let start = 0;
  if (text.length > SNIPPET_LENGTH && around > SNIPPET_LENGTH * 0.25) {
    const earliest = Math.min(around - Math.floor(SNIPPET_LENGTH * 0.2), text.length - SNIPPET_LENGTH);
    start = Math.min(text.indexOf(" ", Math.max(0, earliest)) + 1 || around, around);
  }
  let end = Math.min(text.length, start + SNIPPET_LENGTH);
  if (end < text.length) {
    const space = text.lastIndexOf(" ", end);
    if (space > start) end = space;
  }
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  const runs = toTextRuns(text.slice(start, end), inside);
  if (start > 0) runs.unshift({ text: ELLIPSIS, marked: false });
  if (end < text.length) runs.push({ text: ELLIPSIS, marked: false });
  return runs;
}

export function hasPhrase(text: string, { terms, isOpen }: Phrase): boolean {
  const words = readWords(text).filter(({ role }) => role !== "part");
  const last = terms.length - 1;
  return words.some((_, start) =>
    terms.every((term, index) => {
      const found = words[start + index]?.term;
      return found === term || (isOpen && index === last && found?.startsWith(term) === true);
    }),
  );
}
