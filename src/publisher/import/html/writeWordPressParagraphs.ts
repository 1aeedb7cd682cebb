const BLOCK =
  "address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|object|ol|p|pre|section|script|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video";
const startsWithBlock = new RegExp(`^\\s*</?(?:${BLOCK})\\b`, "i");
const opening = new RegExp(`(<(?:${BLOCK})\\b[^>]*>)`, "gi");
const closing = new RegExp(`(</(?:${BLOCK})>)`, "gi");

/**
 * An export has posts as their author typed them: a blank line is a paragraph, a line's end is a line's end. A site
 * makes HTML of it when it shows them; this does the same.
 */
export function writeWordPressParagraphs(exported: string): string {
  const typed = exported.replace(/\[caption\b[^[\]]*\]([\s\S]{0,4000}?)\[\/caption\]/g, "<figure>$1</figure>");
  if (/<!--\s*wp:/.test(typed)) return typed;
  const kept: string[] = [];
  const withoutRaw = replaceSpans(
    typed.replace(/\r\n?/g, "\n"),
    /<(pre|script|style|textarea)\b/gi,
    (name) => `</${name}>`,
    (whole) => `\n\n\ue000${kept.push(whole) - 1}\ue000\n\n`,
  );
  const text = replaceSpans(
    withoutRaw,
    /<!--/g,
    () => "-->",
    () => "",
  );
  return listPieces(text.replace(opening, "\n\n$1").replace(closing, "$1\n\n"))
    .map((piece) =>
      startsWithBlock.test(piece) || piece.includes("\ue000")
        ? piece
        : `<p>${piece.trim().replace(/\n/g, "<br>\n")}</p>`,
    )
    .join("\n")
    .replace(/\ue000(\d+)\ue000/g, (_, index: string) => kept[Number(index)] ?? "");
}

/** What stands between blank lines. */
function listPieces(text: string): readonly string[] {
  const pieces: string[][] = [[]];
  for (const line of text.split("\n")) {
    if (line.trim() === "") pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return pieces.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}

/** Not by one expression: that looks for an end behind each beginning, to the end of the text, where there is none. */
function replaceSpans(
  text: string,
  start: RegExp,
  endOf: (name: string) => string,
  write: (whole: string) => string,
): string {
  const lower = text.toLowerCase();
  const endless = new Set<string>();
  let written = "";
  let at = 0;
  for (const match of text.matchAll(start)) {
    const end = endOf((match[1] ?? "").toLowerCase());
    if (match.index < at || endless.has(end)) continue;
    const found = lower.indexOf(end, match.index);
    if (found < 0) {
      endless.add(end);
      continue;
    }
    written += text.slice(at, match.index) + write(text.slice(match.index, found + end.length));
    at = found + end.length;
  }
  return written + text.slice(at);
}
