import { useEffect, useRef } from "preact/hooks";
import type { Passage } from "../../../../../../domain/article/mark";
import { highlightTarget } from "../../../../../../domain/library/target";
import { showHighlight } from "../../../../../platform/device/support";
import { findRange } from "../../../position/findRange";
import { scrollToBlock } from "../../../position/scrollToBlock";
import { lightUp, showArrival } from "../../../position/showArrival";
import { readName } from "../../../position/useArrival";
import { waitForBlock } from "../../../position/waitForBlock";
import type { AnchoredHighlight, AnchoringResult } from "./useAnchored";

const SHOWN_MS = 2400;

/** Follows a link to a highlight (`#highlight:…`), once anchored, to its passage or to the list of displaced ones. */
export function useHighlightArrival(found: AnchoringResult, isKnown: boolean): void {
  const latest = useRef(found);
  latest.current = found;
  useEffect(() => {
    if (!isKnown) return;
    const follow = (): void => {
      const name = readName(location.hash);
      const placed = latest.current.placed.find(({ highlight }) => highlightTarget(highlight.id) === name);
      if (placed) arriveAt(placed);
      else if (latest.current.misplaced.some(({ highlight }) => highlightTarget(highlight.id) === name)) {
        waitForBlock(name, showArrival);
      }
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [isKnown]);
}

function arriveAt({ passages }: AnchoredHighlight): void {
  const [first] = passages;
  if (!first) return;
  waitForBlock(first.block, (block) => {
    scrollToBlock(block, first.start / Math.max(1, block.textContent?.length ?? 1));
    focusPassage(first);
    const ranges = passages.map(findRange).filter((range) => range !== undefined);
    if (!showHighlight("library-arrived", ranges, 1)) lightUp(block);
    setTimeout(() => showHighlight("library-arrived", []), SHOWN_MS);
  });
}

export function focusPassage({ block }: Passage): void {
  const element = document.getElementById(block);
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
