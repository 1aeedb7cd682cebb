import { useEffect } from "preact/hooks";

/**
 * What stands at the head of every printed page, left and right: `ui/print.css` sets it in the page's margin. Without
 * JavaScript, and in browsers that draw nothing in the margin, pages have only what the browser itself puts there.
 */
export function usePrintHead(start: string, end: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--print-head-start", writeCssString(start));
    style.setProperty("--print-head-end", writeCssString(end));
    return () => {
      style.removeProperty("--print-head-start");
      style.removeProperty("--print-head-end");
    };
  }, [start, end]);
}

function writeCssString(text: string): string {
  return `"${text.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
}
