const BLOCK =
  "address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|object|ol|p|pre|section|script|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video";
const startsWithBlock = new RegExp(`^\\s*</?(?:${BLOCK})\\b`, "i");
const aroundBlock = new RegExp(`\\s*\\n?\\s*(</?(?:${BLOCK})\\b[^>]*>)\\s*\\n?\\s*`, "gi");

/**
 * An export has posts as their author typed them: a blank line is a paragraph, a line's end is a line's end. A site
 * makes HTML of it when it shows them; this does the same.
 */
export function writeWordPressParagraphs(typed: string): string {
  if (/<!--\s*wp:/.test(typed)) return typed;
  const kept: string[] = [];
  const text = typed
    .replace(/\r\n?/g, "\n")
    .replace(/<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/gi, (whole) => `\n\n\u0001${kept.push(whole) - 1}\u0001\n\n`)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(aroundBlock, "\n\n$1\n\n");
  return text
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim() !== "")
    .map((piece) => (startsWithBlock.test(piece) || piece.includes("\u0001") ? piece : `<p>${piece.trim().replace(/\n/g, "<br>\n")}</p>`))
    .join("\n")
    .replace(/\u0001(\d+)\u0001/g, (_, index: string) => kept[Number(index)] ?? "");
}
