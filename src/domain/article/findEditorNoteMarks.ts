import { findQuote } from "../text/findQuote";
import type { EditorNote } from "./article";
import type { TextBlock } from "./blocks";
import type { Mark } from "./mark";

export function findEditorNoteMarks(blocks: readonly TextBlock[], notes: readonly EditorNote[]): readonly Mark[] {
  return notes.flatMap(({ block, quote }): readonly Mark[] => {
    const text = blocks.find(({ id }) => id === block)?.text;
    const start = text === undefined ? -1 : findQuote(text, quote);
    return start === -1 ? [] : [{ kind: "note", block, start, end: start + quote.length }];
  });
}
