/** Style sheets give each its colours: `::highlight(name)`. */
export type HighlightName = "arrival" | "article-search" | "article-search-current" | "listen-spoken";

/** Highlights passages without changing the DOM (CSS Custom Highlight API). `false` if unsupported. */
export function showHighlight(name: HighlightName, passages: readonly AbstractRange[]): boolean {
  if (!("highlights" in CSS) || typeof Highlight === "undefined") return false;
  if (passages.length > 0) CSS.highlights.set(name, new Highlight(...passages));
  else CSS.highlights.delete(name);
  return true;
}
