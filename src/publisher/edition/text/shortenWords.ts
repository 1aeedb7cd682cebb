import type { Nodes, Root } from "mdast";

type ShortenedWords = { readonly markdown: string; readonly words: readonly string[] };

/** Private characters: for Markdown neither spaces nor punctuation, as the letters that they stand for. */
const FIRST = 0xe000;
const LAST = 0xf8ff;
const standIn = /[\ue000-\uf8ff]/;
const standIns = /[\ue000-\uf8ff]/g;

/**
 * Words in a row that mean nothing in Markdown, from a letter after a space to a letter before one: neither their
 * neighbours' emphasis nor an address beside them reads them otherwise than a single letter.
 */
const plainWords = /(?<=^|[ ,])\p{L}(?:[\p{L}\d ,'’«»%€–\u00a0\u202f]|[.;:!?](?= )){22,400}\p{L}(?=[ ,]|$)/gmu;

/** Puts one character for each row of plain words: the parser's time is that of the characters it sees. */
export function shortenWords(markdown: string): ShortenedWords {
  const words: string[] = [];
  if (standIn.test(markdown)) return { markdown, words };
  const shortened = markdown.replace(plainWords, (run) =>
    FIRST + words.length > LAST ? run : String.fromCharCode(FIRST + words.push(run) - 1),
  );
  return { markdown: shortened, words };
}

/** Puts the words back into the texts of a tree; false when some were read as more than text. */
export function restoreWords(root: Root, words: readonly string[]): boolean {
  const restore = (text: string) => text.replace(standIns, (sign) => words[sign.charCodeAt(0) - FIRST] ?? sign);
  const visit = (node: Nodes): boolean => {
    if ("value" in node) node.value = restore(node.value);
    const others = Object.entries(node).filter(([name]) => name !== "value");
    if (others.some(([, field]) => typeof field === "string" && standIn.test(field))) return false;
    return !("children" in node) || node.children.every(visit);
  };
  return words.length === 0 || visit(root);
}
