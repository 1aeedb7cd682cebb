/** Said well within 15 seconds at half the usual speed. */
const LONGEST = 120;

/**
 * A text in pieces that a server's voice gets through: Chrome silences those after 15 seconds, without an event
 * (crbug.com/679437). Cut where a reader breathes.
 */
export function cutForServer(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > LONGEST) {
    const window = rest.slice(0, LONGEST + 1);
    const breath = Math.max(...[", ", "; ", ": ", ". "].map((sign) => window.lastIndexOf(sign)));
    const space = window.lastIndexOf(" ");
    // Not after the first word or two: a breath there is worse than one without a comma.
    const end = breath > LONGEST / 3 ? breath + 1 : space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}
