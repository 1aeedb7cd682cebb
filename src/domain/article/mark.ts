import type { BlockId, ProgrammeId } from "../ids";
import type { HighlightColour } from "../library/highlight";
import type { GlossaryEntry } from "../reference/glossary";

/** A passage of one block: UTF-16 units of its text (`listTextBlocks`), `end` not in it. */
export type Passage = { readonly block: BlockId; readonly start: number; readonly end: number };

/**
 * Something known about a passage, which the screen shows on its very words.
 *
 * - `note`: the editor remarks on it; the remark stands below the block.
 * - `own`: the reader marked it.
 * - `term`: an acronym at its first use; a tap tells what it means.
 * - `programme`: the article names it here first; a tap tells the essentials.
 */
export type Mark = Passage &
  (
    | { readonly kind: "note" }
    | { readonly kind: "term"; readonly entry: GlossaryEntry }
    | { readonly kind: "programme"; readonly programme: ProgrammeId }
    | { readonly kind: "own"; readonly colour: HighlightColour }
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
