/** Passages that the page may light up, each with its colours in a style sheet: `::highlight(name)`. */
export type HighlightName = "arrival" | "article-search" | "article-search-current" | "listen-spoken";

/**
 * Lights up passages without touching the page (CSS Custom Highlight API: Chrome 105, Safari 17.2, Firefox 140). False
 * where the browser cannot.
 */
export function showHighlight(name: HighlightName, passages: readonly AbstractRange[]): boolean {
  if (!("highlights" in CSS) || typeof Highlight === "undefined") return false;
  if (passages.length > 0) CSS.highlights.set(name, new Highlight(...passages));
  else CSS.highlights.delete(name);
  return true;
}
