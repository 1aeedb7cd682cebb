import { scrollToBlock } from "./scrollToBlock";

const SHOWN_MS = 2400;

/**
 * Leads the reader to a passage: scrolls there, lets it light up once and gives it the focus, so that a screen reader
 * and the Tab key go on from it.
 */
export function showArrival(element: HTMLElement): void {
  scrollToBlock(element);
  lightUp(element);
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
