import type { Passage } from "../../../../domain/article/mark";

/** Gives the focus to the block of a passage, so that Tab and a screen reader go on from there. */
export function focusPassage({ block }: Passage): void {
  const element = document.getElementById(block);
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
