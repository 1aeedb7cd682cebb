import { useMemo, useRef } from "preact/hooks";
import type { TextBlock } from "../../../../../../domain/article/blocks";
import type { Mark, Passage } from "../../../../../../domain/article/mark";
import { type Anchored, anchor } from "../../../../../../domain/library/passages/anchor";
import type { OnHighlight } from "../../../../../storage/library";

export type AnchoredHighlight = OnHighlight & { readonly passages: readonly Passage[] };
type OrphanedHighlight = OnHighlight & { readonly reason: "changed" | "ambiguous" };
export type AnchoringResult = {
  readonly placed: readonly AnchoredHighlight[];
  readonly misplaced: readonly OrphanedHighlight[];
};

/** Anchors each highlight once, not at every change of a note. */
export function useAnchored(highlights: readonly OnHighlight[], blocks: readonly TextBlock[]): AnchoringResult {
  const known = useRef<{ blocks: readonly TextBlock[]; anchors: Map<string, Anchored> }>({
    blocks,
    anchors: new Map(),
  });
  return useMemo(() => {
    if (known.current.blocks !== blocks) known.current = { blocks, anchors: new Map() };
    const { anchors } = known.current;
    const find = ({ highlight }: OnHighlight): Anchored => {
      const key = `${highlight.id} ${highlight.updatedAt}`;
      const found = anchors.get(key) ?? anchor(highlight.quote, blocks);
      anchors.set(key, found);
      return found;
    };
    const order = new Map(blocks.map(({ id }, index) => [id, index]));
    const placed: AnchoredHighlight[] = [];
    const misplaced: OrphanedHighlight[] = [];
    for (const on of highlights) {
      const found = find(on);
      if (found.ok) placed.push({ ...on, passages: found.passages });
      else misplaced.push({ ...on, reason: found.reason });
    }
    const placeOf = ({ passages: [first] }: AnchoredHighlight): readonly [number, number] => [
      first ? (order.get(first.block) ?? 0) : 0,
      first?.start ?? 0,
    ];
    placed.sort((one, other) => {
      const [block, start] = placeOf(one);
      const [otherBlock, otherStart] = placeOf(other);
      return block - otherBlock || start - otherStart;
    });
    return { placed, misplaced };
  }, [highlights, blocks]);
}

export function toTextMarks({ passages, highlight }: AnchoredHighlight): readonly Mark[] {
  return passages.map((passage) => ({ ...passage, kind: "highlight", colour: highlight.colour }));
}
