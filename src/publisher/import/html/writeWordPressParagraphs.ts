const BLOCK =
  "address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|object|ol|p|pre|section|script|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video";
const startsWithBlock = new RegExp(`^\\s*</?(?:${BLOCK})\\b`, "i");
const opening = new RegExp(`\\s*(<(?:${BLOCK})\\b[^>]*>)`, "gi");
const closing = new RegExp(`(</(?:${BLOCK})>)\\s*`, "gi");

/**
 * An export has posts as their author typed them: a blank line is a paragraph, a line's end is a line's end. A site
 * makes HTML of it when it shows them; this does the same.
 */
export function writeWordPressParagraphs(exported: string): string {
  const typed = exported.replace(/\[caption\b[^\]]*\]([\s\S]{0,4000}?)\[\/caption\]/g, "<figure>$1</figure>");
  if (/<!--\s*wp:/.test(typed)) return typed;
  const kept: string[] = [];
  const text = typed
    .replace(/\r\n?/g, "\n")
    .replace(/<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/gi, (whole) => `\n\n\ue000${kept.push(whole) - 1}\ue000\n\n`)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(opening, "\n\n$1")
    .replace(closing, "$1\n\n");
  return text
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim() !== "")
    .map((piece) =>
      startsWithBlock.test(piece) || piece.includes("\ue000")
        ? piece
        : `<p>${piece.trim().replace(/\n/g, "<br>\n")}</p>`,
    )
    .join("\n")
    .replace(/\ue000(\d+)\ue000/g, (_, index: string) => kept[Number(index)] ?? "");
}
