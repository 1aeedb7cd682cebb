/** Spoken well within 15 seconds at half speed. */
const MAX_LENGTH = 120;

/** Chrome silences a server's voice after 15 seconds without an event (crbug.com/679437). Remove when that is fixed. */
export function cutForServer(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > MAX_LENGTH) {
    const window = rest.slice(0, MAX_LENGTH + 1);
    const breath = Math.max(...[", ", "; ", ": ", ". "].map((sign) => window.lastIndexOf(sign)));
    const space = window.lastIndexOf(" ");
    // Not after the first word or two, where a pause is worse than one without punctuation.
    const end = breath > MAX_LENGTH / 3 ? breath + 1 : space > 0 ? space : MAX_LENGTH;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}
