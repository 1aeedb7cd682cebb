import type { BlockId } from "../ids";
import { cutElision, type FoldedText, fold, foldText } from "../text/foldText";
import type { TextBlock } from "./blocks";
import type { Passage } from "./mark";

export type FoldedBlock = { readonly id: BlockId; readonly folded: FoldedText };

export function foldBlocks(blocks: readonly TextBlock[]): readonly FoldedBlock[] {
  return blocks.map(({ id, text }) => ({ id, folded: foldText(text) }));
}

/** « l’eau » also finds « d’eau » and « eaux », but only at the beginning of a word. */
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

/** A letter that folds into two (œ) is found whole when either of them matches. */
function endOf(starts: FoldedText["starts"], end: number): number {
  if (!starts) return end;
  let past = end;
  while (starts[past] === starts[past - 1]) past += 1;
  return starts[past] ?? 0;
}
