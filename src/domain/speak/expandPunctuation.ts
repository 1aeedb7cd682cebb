export function expandPunctuation(text: string): string {
  return text
    .replace(/[«»“”„"*•]/g, " ")
    .replace(/(?<=\p{L})et ?\/ ?ou(?=\p{L})/gu, "et ou")
    .replace(/(?<!\p{L})et ?\/ ?ou(?!\p{L})/gu, "et ou")
    .replace(/(?<=[\p{L}\d]) ?\/ ?(?=[\p{L}\d])/gu, ", ")
    .replace(/ [–—-] /g, ", ")
    .replace(/^[–—-] /, "")
    .replace(/ ?& ?/g, " et ")
    .replace(/\(/g, ", ")
    .replace(/\)(?=[\s,]*[\p{L}\d])/gu, ", ")
    .replace(/\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:!?…])/g, "")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/,\s*(?=[.;:!?…])/g, "")
    .replace(/^[\s,]+/, "")
    .trim();
}
