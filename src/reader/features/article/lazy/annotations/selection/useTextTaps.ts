import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TextBlock } from "../../../../../../domain/article/blocks";
import { type Ends, unite, wordAt } from "../../../../../../domain/library/passages/adjustPassage";
import { findRange } from "../../../position/findRange";
import type { AnchoredHighlight } from "../highlights/useAnchored";
import { findEnds } from "./findEnds";

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

/** Of overlapping highlights the shortest, which could not be reached otherwise. */
function findTapped(
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

type Keys = {
  readonly isSelected: boolean;
  /** Tab, with a passage selected: in tab order the bar is far behind the text. */
  readonly onEnterBar: () => void;
  readonly onPick: (block: HTMLElement) => void;
  /** Escape; the bar hears it itself while the focus is in it. */
  readonly onClose: () => void;
};

export function useTextKeys(text: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { isSelected, onEnterBar, onPick, onClose } = latest.current;
      const { activeElement } = document;
      const isInText = activeElement === document.body || text.current?.contains(activeElement) === true;
      if (!isInText || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (event.key === "Tab" && isSelected) {
        event.preventDefault();
        onEnterBar();
      } else if (event.key === "Escape") {
        onClose();
      } else if (
        event.key === "Enter" &&
        activeElement instanceof HTMLElement &&
        activeElement.matches("[id]:not(a)")
      ) {
        event.preventDefault();
        onPick(activeElement);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [text]);
}

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
