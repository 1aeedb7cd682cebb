/** Whether the browser can colour words without touching the page (Chrome 105, Safari 17.2, Firefox 140). */
export function canLayHighlights(): boolean {
  return "highlights" in CSS && typeof Highlight !== "undefined";
}

/**
 * Colours words under everything else that is lit up (`textHighlight.ts`), as `::highlight(name)` says. False where the
 * browser cannot.
 */
export function layHighlight(name: string, passages: readonly AbstractRange[], priority = -2): boolean {
  if (!canLayHighlights()) return false;
  if (passages.length === 0) {
    CSS.highlights.delete(name);
    return true;
  }
  const highlight = new Highlight(...passages);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return true;
}
