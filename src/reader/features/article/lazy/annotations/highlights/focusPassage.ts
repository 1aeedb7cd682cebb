import type { Passage } from "../../../../../../domain/article/mark";

export function focusPassage({ block }: Passage): void {
  const element = document.getElementById(block);
  if (!element) return;
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
