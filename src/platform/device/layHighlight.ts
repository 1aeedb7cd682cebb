/** Chrome 105, Safari 17.2, Firefox 140 (https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API). */
export function canLayHighlights(): boolean {
  return "highlights" in CSS && typeof Highlight !== "undefined";
}

/** The default priority puts it below the highlights of `textHighlight.ts`. `false` if unsupported. */
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
