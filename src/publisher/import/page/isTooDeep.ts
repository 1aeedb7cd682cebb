import { Parser } from "htmlparser2";

/** Whoever reads a document in a browser's way goes into it step by step and must come back. */
const MAX_DEPTH = 400;

export function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      depth++;
      if (depth > deepest) deepest = depth;
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(html);
  parser.end();
  return deepest > MAX_DEPTH;
}
