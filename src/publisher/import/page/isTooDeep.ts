import { Parser } from "htmlparser2";
import { cutTooDeep } from "../text/cutTooDeep";

/** Whoever reads a document in a browser's way goes into it step by step and must come back. */
const MAX_DEPTH = 400;

/** The longest pages of an encyclopedia have half of them. */
const MAX_ELEMENTS = 50_000;

/** A document has a node for each piece of text between elements and entities, and writes these signs as entities. */
const MAX_PIECES = 100_000;
const ENTITIES = /[\u00a0<>&]/g;

/** Whether a page is no page for readers, but made to keep programs busy. */
export function isTooDeep(html: string): boolean {
  let elements = 0;
  let pieces = 0;
  let isCode = false;
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag(name) {
      isCode = name === "script" || name === "style";
      elements++;
      depth++;
      if (depth > deepest) deepest = depth;
    },
    ontext(text) {
      if (!isCode) pieces += 1 + (text.match(ENTITIES)?.length ?? 0);
    },
    onclosetag() {
      isCode = false;
      depth--;
    },
  });
  parser.write(cutTooDeep(html));
  parser.end();
  return deepest > MAX_DEPTH || elements > MAX_ELEMENTS || pieces > MAX_PIECES;
}
