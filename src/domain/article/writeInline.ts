import type { Inline } from "./body";

/** Inline text as a reader sees it; a line break is `\n`, a footnote's mark its label (or nothing, without marks). */
export function writeInline(inlines: readonly Inline[], marks: "with-marks" | "without-marks" = "with-marks"): string {
  let text = "";
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
      case "inlineCode":
        text += inline.value;
        break;
      case "break":
        text += "\n";
        break;
      case "footnoteReference":
        if (marks === "with-marks") text += inline.label;
        break;
      default:
        text += writeInline(inline.children, marks);
    }
  }
  return text;
}
