import type { BlockId } from "../ids";
import { cutElision } from "../text/cutElision";
import { type FoldedText, fold, foldText } from "../text/foldText";
import type { TextBlock } from "./listTextBlocks";
import type { Passage } from "./mark";

export type FoldedBlock = { readonly id: BlockId; readonly folded: FoldedText };

/** Done once for an article; every further letter of a query only looks. */
export function foldBlocks(blocks: readonly TextBlock[]): readonly FoldedBlock[] {
  return blocks.map(({ id, text }) => ({ id, folded: foldText(text) }));
}

/**
 * Every place where an article says the query, in order, none over another. Accents, capitals and kinds of spaces make
 * no difference. « l’eau » also finds « d’eau » and « eaux », but then only at the beginning of a word: whoever typed
 * the elision meant one.
 */
export function findInBlocks(blocks: readonly FoldedBlock[], query: string): readonly Passage[] {
  const typed = fold(query).trim();
  const wanted = cutElision(typed);
  if (wanted === "") return [];
  const mustBeginWord = wanted !== typed;
  return blocks.flatMap(({ id, folded: { text, starts } }) => {
    const found: Passage[] = [];
    for (let at = text.indexOf(wanted); at !== -1; ) {
      const isFound = !mustBeginWord || !/[\p{L}\d]/u.test(text[at - 1] ?? "");
      const end = at + wanted.length;
      if (isFound) found.push({ block: id, start: starts?.[at] ?? at, end: endOf(starts, end) });
      at = text.indexOf(wanted, isFound ? end : at + 1);
    }
    return found;
  });
}

/** The end in the text as written. A letter that folds into two (œ) is found whole by either of them. */
function endOf(starts: FoldedText["starts"], end: number): number {
  if (!starts) return end;
  let past = end;
  while (starts[past] === starts[past - 1]) past += 1;
  return starts[past] ?? 0;
}
