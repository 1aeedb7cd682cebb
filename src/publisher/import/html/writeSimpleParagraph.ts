import type { PhrasingContent, RootContent } from "mdast";
import { isPlainLine } from "../../edition/text/shortenPlainParagraphs";

/**
 * A paragraph of plain text, bold and italic words and links, as Markdown that means just that; `undefined` where a sign would
 * have to be escaped, or where it is anything else. Most of an article is such paragraphs, and the library's writer and parser
 * look at each sign of them many times: a test holds what is written here to what they make of it.
 */
export function writeSimpleParagraph(block: RootContent): string | undefined {
  if (block.type !== "paragraph") return undefined;
  const { children } = block;
  const [only] = children;
  if (only?.type === "text" && children.length === 1)
    return isPlainLine(only.value) && !only.value.includes("\n") ? only.value : undefined;
  const pieces: string[] = [];
  for (const [index, node] of children.entries()) {
    const piece = writeInline(node, children[index - 1], children[index + 1]);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  const line = pieces.join("");
  return line === "" || BLOCK_START.test(line) || /\s$/.test(line) ? undefined : line;
}

type Neighbour = PhrasingContent | undefined;

function writeInline(node: PhrasingContent, before: Neighbour, after: Neighbour): string | undefined {
  switch (node.type) {
    case "text": {
      // « ! » before a link would make a picture of it.
      const makesPicture = after?.type === "link" && node.value.endsWith("!");
      return isPlain(node.value) && !makesPicture ? node.value : undefined;
    }
    case "strong":
    case "emphasis": {
      const text = readText(node.children);
      if (text === undefined || isEmphasis(before) || isEmphasis(after)) return undefined;
      const mark = node.type === "strong" ? "**" : "_";
      const outside = [
        before?.type === "text" ? before.value.at(-1) : undefined,
        after?.type === "text" ? after.value[0] : undefined,
      ];
      const inside = [text[0], text.at(-1)];
      const isClear = inside.every((sign, index) => isClearEdge(mark, sign ?? " ", outside[index] ?? " "));
      return isClear ? `${mark}${text}${mark}` : undefined;
    }
    case "link": {
      const text = readText(node.children);
      return text !== undefined && PLAIN_ADDRESS.test(node.url) && !node.title ? `[${text}](${node.url})` : undefined;
    }
    default:
      return undefined;
  }
}

function isEmphasis(node: Neighbour): boolean {
  return node?.type === "strong" || node?.type === "emphasis";
}

function readText(children: readonly PhrasingContent[]): string | undefined {
  const [only, ...more] = children;
  return only?.type === "text" && more.length === 0 && isPlain(only.value) && only.value.trim() === only.value
    ? only.value
    : undefined;
}

/** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run: what a mark stands beside decides whether it is one. */
function isClearEdge(mark: string, inside: string, outside: string): boolean {
  return (mark === "**" && WORD_SIGN.test(inside)) || !(WORD_SIGN.test(outside) || LOW_SURROGATE.test(outside));
}

const WORD_SIGN = /[\p{L}\p{N}\p{M}]/u;
/** Half of a sign beyond the basic plane. */
const LOW_SURROGATE = /[\ud800-\udfff]/;
/** Signs that mean something within a line, or that libraries escape there. */
const MARK_SIGN = /[\\`*_[\]<>&~|@^\0\r\t\n]/;
const LINK_START = /https?:\/\/|www\./i;
const BLOCK_START = /^(?:[\s#+\-=:]|\d{1,9}[.)])/;
const PLAIN_ADDRESS = /^https?:\/\/[\w\-.~/%#=?+:,;]+$/;

function isPlain(text: string): boolean {
  return text !== "" && !MARK_SIGN.test(text) && !LINK_START.test(text);
}
