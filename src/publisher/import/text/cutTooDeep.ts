/** Deeper than anything that a person or a program wrote for readers. */
const MAX_DEPTH = 2000;

/**
 * Ends a text where its elements are nested without an end: parsers keep a list of what is open, and grow slower with
 * each. Counts roughly, by the signs alone; elements that nobody closes do not count.
 */
export function cutTooDeep(text: string): string {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; ) {
    const end = text.indexOf(">", at);
    if (end < 0) return text;
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) depth = Math.max(0, depth - 1);
    else if (isLetter(next) && text.charCodeAt(end - 1) !== SLASH && !UNCLOSED.test(text.slice(at, at + 12))) depth++;
    if (depth > MAX_DEPTH) return text.slice(0, at);
    at = text.indexOf("<", end);
  }
  return text;
}

const SLASH = 0x2f;
const UNCLOSED =
  /^<(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|wbr)(?:[\s>/]|$)/i;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
