import { Parser } from "htmlparser2";
import { cutTooDeep } from "../text/cutTooDeep";

/** Whoever reads a document in a browser's way goes into it step by step and must come back. */
const MAX_DEPTH = 400;

/** The longest pages of an encyclopedia have half of them. */
const MAX_ELEMENTS = 50_000;

/** A document has a node for each piece of text between elements and entities, and writes `nbsp` as an entity. */
const MAX_PIECES = 100_000;

/** Whether a page is no page for readers, but made to keep programs busy. */
export function isTooDeep(html: string): boolean {
  let elements = 0;
  let pieces = 0;
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      elements++;
      depth++;
      if (depth > deepest) deepest = depth;
    },
    ontext(text) {
      pieces++;
      for (let at = text.indexOf("\u00a0"); at >= 0; at = text.indexOf("\u00a0", at + 1)) pieces++;
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(cutTooDeep(html));
  parser.end();
  return deepest > MAX_DEPTH || elements > MAX_ELEMENTS || pieces > MAX_PIECES;
}
