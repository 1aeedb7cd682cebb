import { Parser } from "htmlparser2";
import { plainText } from "../html/plainText";
import { cutTooDeep } from "../text/cutTooDeep";
import { openDocument, type PageDocument, type PageElement, readMainText, selectAll } from "./openDocument";

/** Names that say: here is the text. Of several the longest is it. */
const TEXT = [
  '[itemprop~="articleBody"]',
  ".entry-content",
  ".post-content",
  ".article-content",
  ".article__content",
  ".article-body",
  ".article__body",
  ".post-body",
  ".td-post-content",
  ".story-body",
  "#mw-content-text .mw-parser-output",
  ".field-name-body",
  ".node__content .field--name-body",
];

/** Where nothing else is found, the text is at least in one of these. */
const CONTAINERS = ["article", "main", '[role="main"]', ".hentry", ".post", ".entry", "#content", "#main"];

/** The page's main text as HTML; empty when nothing is. */
export function extractText(html: string, prepare: (document: PageDocument) => void): string {
  const prepareAll = (page: PageDocument) => {
    prepare(page);
    removeAround(page);
  };
  const document = openDocument(html);
  prepareAll(document);
  const own = longest(listNamed(document).map((element) => element.innerHTML));
  const found = readMainText(html, prepareAll);
  return choose(found, own, () =>
    longest(CONTAINERS.flatMap((selector) => selectAll(document, selector)).map((element) => element.innerHTML)),
  );
}

function listNamed(document: PageDocument): readonly PageElement[] {
  return TEXT.flatMap((selector) => selectAll(document, selector));
}

/** Beside a short text, what stands on every page of a site would be taken for more of it. */
function removeAround(document: PageDocument): void {
  const named = listNamed(document);
  const [text] = named.filter((element) => !named.some((other) => other !== element && other.contains(element)));
  if (text === undefined || named.some((element) => element !== text && !text.contains(element))) return;
  for (const element of selectAll(document, AROUND))
    if (!element.contains(text) && !text.contains(element)) element.remove();
}

const AROUND =
  'aside, .widget, .widget-area, .sidebar, #sidebar, #secondary, .site-footer, [role="complementary"], [role="contentinfo"]';

function choose(found: string, own: string, listContainers: () => string): string {
  const foundWords = countWords(found);
  const ownWords = countWords(own);
  // A named text is the safer guess, unless it is only a piece of what was found.
  if (ownWords > MIN_WORDS && ownWords >= foundWords * WHOLE) return own;
  if (foundWords >= MIN_WORDS) return found;
  const container = listContainers();
  return longest([found, own, countWords(container) > foundWords * 2 ? container : ""]);
}

const WHOLE = 0.7;
const MIN_WORDS = 60;

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (countWords(text) > countWords(best) ? text : best), "");
}

function countWords(html: string): number {
  return plainText(html).split(" ").length;
}

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
