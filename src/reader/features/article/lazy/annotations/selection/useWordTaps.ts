import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TextBlock } from "../../../../../../domain/article/listTextBlocks";
import { type Ends, unite, wordAt } from "../../../../../../domain/library/passages/adjustPassage";
import { findEnds } from "./findEnds";

/** While a passage is chosen: a tap on its first word, another on its last. `undefined` turns it off. */
export function useWordTaps(
  text: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
  choose: ((ends: Ends) => void) | undefined,
): void {
  const latest = useRef(choose);
  latest.current = choose;
  const isOn = choose !== undefined;
  useEffect(() => {
    if (!isOn) return;
    let first: Ends | undefined;
    const container = text.current;
    const tap = (event: MouseEvent): void => {
      // Effects end later than what is rendered.
      if (!latest.current) return;
      const caret = caretAt(event);
      const point = caret && findEnds(caret, blocks)?.from;
      const word = point && wordAt(blocks, point);
      if (!word) return;
      // Not a tap on the link, the explained word or the edge of the page that is there too.
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(first ? unite(blocks, first, word) : word);
      first = first ? undefined : word;
    };
    container?.addEventListener("click", tap, true);
    return () => container?.removeEventListener("click", tap, true);
  }, [text, blocks, isOn]);
}

function caretAt({ clientX, clientY }: MouseEvent): Range | undefined {
  const range = document.createRange();
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    if (!caret) return undefined;
    range.setStart(caret.offsetNode, caret.offset);
    return range;
  }
  // Remove when every browser we build for has the standard (caniuse.com/mdn-api_document_caretpositionfrompoint).
  return legacy.caretRangeFromPoint?.(clientX, clientY) ?? undefined;
}

const legacy: { readonly caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
