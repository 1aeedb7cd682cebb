import { useEffect } from "preact/hooks";

/** `ui/print.css` places it in the margin. Browsers without margin boxes print only their own header. */
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
