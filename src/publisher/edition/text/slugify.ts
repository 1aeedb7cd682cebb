const MAX_LENGTH = 80;

/** Cut at a word boundary; empty when the text has no letter or digit. */
export function slugify(text: string): string {
  const slug = text
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ø/gi, "o")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug.length <= MAX_LENGTH ? slug : slug.slice(0, MAX_LENGTH).replace(/-[^-]*$/, "");
}
