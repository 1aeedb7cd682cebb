import type { EditorNote } from "./article";
import type { TextBlock } from "./listTextBlocks";
import type { Mark } from "./mark";

/** Where the passages stand that the editor remarks on. Kinds of spaces are taken as equal, as the press does. */
export function findNoteMarks(blocks: readonly TextBlock[], notes: readonly EditorNote[]): readonly Mark[] {
  return notes.flatMap(({ block, quote }): readonly Mark[] => {
    const text = blocks.find(({ id }) => id === block)?.text;
    const start = text === undefined ? -1 : equalSpaces(text).indexOf(equalSpaces(quote));
    return start === -1 ? [] : [{ kind: "note", block, start, end: start + quote.length }];
  });
}

/** One space for each space, so that positions stay the same. */
function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
