import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { HIGHLIGHT_COLOURS } from "../../../../../../domain/article/highlightColour";
import type { Mark } from "../../../../../../domain/article/mark";
import type { HighlightId } from "../../../../../../domain/ids";
import { canHighlight, showHighlight } from "../../../../../platform/device/support";
import { findRange } from "../../../position/findRange";
import { type AnchoredHighlight, toTextMarks } from "./useAnchored";

const noMarks: readonly Mark[] = [];

/** Paints highlights with the CSS Custom Highlight API (`marks.css`) or else as elements (`setMarks`). */
export function usePainting(
  text: RefObject<HTMLElement | null>,
  placed: readonly AnchoredHighlight[],
  open: HighlightId | undefined,
  setMarks: (marks: readonly Mark[]) => void,
): void {
  useLayoutEffect(() => {
    if (!canHighlight()) setMarks(placed.length > 0 ? placed.flatMap(toTextMarks) : noMarks);
  }, [placed, setMarks]);

  useLayoutEffect(() => {
    const container = text.current;
    if (!container || !canHighlight()) return;
    let frame = 0;
    const paint = (): void => {
      frame = 0;
      for (const colour of HIGHLIGHT_COLOURS) {
        const ofColour = placed.filter(({ highlight }) => highlight.colour === colour);
        showHighlight(`library-${colour}`, ofColour.flatMap(toRanges), -2);
        showHighlight(`library-noted-${colour}`, ofColour.filter(({ note }) => note !== null).flatMap(toRanges), -1);
      }
      showHighlight("library-open", placed.filter(({ highlight }) => highlight.id === open).flatMap(toRanges), -1);
    };
    paint();
    // Sections far below render later and a corrected article renders again: the ranges have to be found anew.
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    });
    observer.observe(container, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [text, placed, open]);

  useEffect(
    () => () => {
      for (const colour of HIGHLIGHT_COLOURS) {
        showHighlight(`library-${colour}`, []);
        showHighlight(`library-noted-${colour}`, []);
      }
      showHighlight("library-open", []);
    },
    [],
  );
}

function toRanges({ passages }: AnchoredHighlight): readonly StaticRange[] {
  return passages.map(findRange).filter((range) => range !== undefined);
}
