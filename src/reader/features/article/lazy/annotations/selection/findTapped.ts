import { findRange } from "../../../position/findRange";
import type { AnchoredHighlight } from "../highlights/useAnchored";

/** Of overlapping highlights the shortest, which could not be reached otherwise. */
export function findTapped(
  { target, clientX, clientY }: MouseEvent,
  placed: readonly AnchoredHighlight[],
): AnchoredHighlight | undefined {
  if (!(target instanceof Element) || target.closest("a, button, [role=button]")) return undefined;
  const hit = placed.filter(({ passages }) =>
    passages.some((passage) => {
      if (!document.getElementById(passage.block)?.contains(target)) return false;
      const range = findRange(passage);
      if (!range) return false;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return [...live.getClientRects()].some(
        ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      );
    }),
  );
  return hit.sort((one, other) => one.highlight.quote.exact.length - other.highlight.quote.exact.length)[0];
}
