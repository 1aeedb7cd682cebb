import { showHighlight } from "../../../platform/device/textHighlight";
import type { FoundWords } from "./findWords";
import { scrollToBlock } from "./scrollToBlock";

const SHOWN_MS = 2400;

/** The eye needs a moment to find one sentence among others. */
const WORDS_SHOWN_MS = 6000;

/** Also focuses the block, so that a screen reader and the Tab key continue from there. */
export function showArrival(element: HTMLElement, messages?: FoundWords): void {
  scrollToBlock(element, messages?.offset);
  if (!messages || !lightUpWords(messages.range)) lightUp(element);
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

export function lightUp(element: HTMLElement): void {
  element.dataset.arrived = "";
  setTimeout(() => delete element.dataset.arrived, SHOWN_MS);
}

let putOut: ReturnType<typeof setTimeout> | undefined;

/** `false`: the browser can only highlight whole elements. */
export function lightUpWords(range: StaticRange): boolean {
  clearTimeout(putOut);
  putOut = setTimeout(() => showHighlight("arrival", []), WORDS_SHOWN_MS);
  return showHighlight("arrival", [range]);
}
