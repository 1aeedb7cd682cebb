import { showHighlight } from "../../../platform/device/textHighlight";
import type { FoundWords } from "./findWords";
import { scrollToBlock } from "./scrollToBlock";

const SHOWN_MS = 2400;

/** A sentence among others takes a moment to be found by the eye. */
const WORDS_SHOWN_MS = 6000;

/**
 * Leads the reader to a block, or to some words in it: scrolls there, lets it light up once and gives the block the focus,
 * so that a screen reader and the Tab key go on from it.
 */
export function showArrival(element: HTMLElement, words?: FoundWords): void {
  scrollToBlock(element, words?.offset);
  if (!words || !lightUpWords(words.range)) lightUp(element);
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** `ArticleScreen.module.css` has the colours. */
export function lightUp(element: HTMLElement): void {
  element.dataset.arrived = "";
  setTimeout(() => delete element.dataset.arrived, SHOWN_MS);
}

let putOut: ReturnType<typeof setTimeout> | undefined;

/** False where the browser lights up whole elements only. `ArticleScreen.module.css` has the colour. */
export function lightUpWords(range: StaticRange): boolean {
  clearTimeout(putOut);
  putOut = setTimeout(() => showHighlight("arrival", []), WORDS_SHOWN_MS);
  return showHighlight("arrival", [range]);
}
