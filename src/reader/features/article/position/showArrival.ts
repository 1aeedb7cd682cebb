import { showHighlight } from "../../../platform/device/support";
import type { FoundWords } from "./findRange";
import { holdBlock } from "./holdBlock";

const SHOWN_MS = 2400;

/** The eye needs a moment to find one sentence among others. */
const WORDS_SHOWN_MS = 6000;

let letGo = (): void => undefined;

/** Also focuses the block, so that a screen reader and the Tab key continue from there. What comes late does not move it. */
export function showArrival(element: HTMLElement, messages?: FoundWords): void {
  letGo();
  letGo = holdBlock(element, { offset: messages?.offset ?? 0, gap: 0 });
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
