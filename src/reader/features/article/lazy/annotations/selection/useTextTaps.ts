import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AnchoredHighlight } from "../highlights/useAnchored";
import { findTapped } from "./findTapped";

/** Reports the tapped highlight, or that none was tapped. A selection is not a tap. */
export function useTextTaps(
  text: RefObject<HTMLElement | null>,
  placed: readonly AnchoredHighlight[],
  notify: (tapped: AnchoredHighlight | undefined) => void,
): void {
  const latest = useRef({ placed, tell: notify });
  latest.current = { placed, tell: notify };
  useEffect(() => {
    const container = text.current;
    const tap = (event: MouseEvent): void => {
      if (getSelection()?.isCollapsed === false) return;
      const tapped = findTapped(event, latest.current.placed);
      // In paged mode, a tap near the edge would also turn the page.
      if (tapped) event.preventDefault();
      latest.current.tell(tapped);
    };
    container?.addEventListener("click", tap);
    return () => container?.removeEventListener("click", tap);
  }, [text]);
}
