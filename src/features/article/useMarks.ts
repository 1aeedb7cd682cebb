import { useMemo } from "preact/hooks";
import type { Article } from "../../domain/article";
import { findNoteMarks } from "../../domain/findNoteMarks";
import type { BlockId } from "../../domain/ids";
import { listTextBlocks } from "../../domain/listTextBlocks";
import { groupByBlock, type Mark } from "../../domain/mark";

/**
 * Everything that is shown on the very words of an article, from whatever source: today the editor's notes. The glossary,
 * programmes and the reader's own highlights join here, and nothing that draws has to know of it.
 */
export function useMarks({ body, notes }: Article): ReadonlyMap<BlockId, readonly Mark[]> {
  return useMemo(() => {
    // Most articles have none, and some are long.
    const marks = notes.length > 0 ? findNoteMarks(listTextBlocks(body), notes) : [];
    return groupByBlock(marks);
  }, [body, notes]);
}
