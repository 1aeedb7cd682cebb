import { plainText } from "../html/plainText";
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
