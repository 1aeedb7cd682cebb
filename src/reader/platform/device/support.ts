/** Popover attribute: Chrome 114, Safari 17, Firefox 125. Remove when older versions are no longer supported. */
export function canPopOver(): boolean {
  return typeof HTMLElement !== "undefined" && "showPopover" in HTMLElement.prototype;
}

/** Whether the browser can colour words without touching the page (CSS Custom Highlight API: Chrome 105, Safari 17.2, Firefox 140). */
export function canHighlight(): boolean {
  return "highlights" in CSS && typeof Highlight !== "undefined";
}

/** Lights up passages as `::highlight(name)` says in a style sheet, the highest priority on top. False where the browser cannot. */
export function showHighlight(name: string, passages: readonly AbstractRange[], priority = 0): boolean {
  if (!canHighlight()) return false;
  if (passages.length === 0) {
    CSS.highlights.delete(name);
    return true;
  }
  const highlight = new Highlight(...passages);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return true;
}
