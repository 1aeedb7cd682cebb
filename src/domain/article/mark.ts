import type { BlockId, ProgrammeId } from "../ids";
import type { GlossaryEntry } from "../reference/glossary";
import type { HighlightColour } from "./highlightColour";

/** Offsets are UTF-16 code units of the block's text (see `listTextBlocks`); `end` is exclusive. */
export type Passage = { readonly block: BlockId; readonly start: number; readonly end: number };

/** The editor's note, the reader's highlight, an acronym at its first use, or a programme's first mention. */
export type Mark = Passage &
  (
    | { readonly kind: "note" }
    | { readonly kind: "term"; readonly entry: GlossaryEntry }
    | { readonly kind: "programme"; readonly programme: ProgrammeId }
    | { readonly kind: "highlight"; readonly colour: HighlightColour }
  );

export function groupByBlock<P extends Passage>(passages: readonly P[]): ReadonlyMap<BlockId, readonly P[]> {
  const groups = new Map<BlockId, P[]>();
  for (const passage of passages) {
    const group = groups.get(passage.block);
    if (group) group.push(passage);
    else groups.set(passage.block, [passage]);
  }
  return groups;
}
