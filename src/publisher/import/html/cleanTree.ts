import type { Element, ElementContent, Root } from "hast";
import { reasonOfName, reasonOfSentence } from "./boilerplate";
import { cleanAddress } from "./cleanAddress";
import type { Drop, DroppedPicture, DropReason } from "./Drop";
import { FOOTNOTE_MARK } from "./footnotes";
import { attribute, BLOCKS, CODE, hasDescendant, textIn, tidyText, walkTree } from "./hastTree";
import { isLayoutTable } from "./isLayoutTable";
import { dropShortcodes } from "./shortcodes";

export type Cleaning = {
  readonly base: string | undefined;
  readonly dropped: Drop[];
  readonly pictures: DroppedPicture[];
};

/**
 * Keeps what an article says and drops the rest, each thing with its reason. A list of what is known goes on from
 * here: anything else loses its element and keeps its text.
 */
export function cleanTree(root: Root, cleaning: Cleaning): Root {
  const total = root.children.reduce(
    (sum, node) => sum + (node.type === "element" || node.type === "text" ? textIn(node).length : 0),
    0,
  );
  const limits = {
    limit: Math.max(MIN_LARGE, total * LARGE_SHARE),
    sureLimit: Math.max(MIN_LARGE, total * SURE_SHARE),
  };
  return {
    type: "root",
    children: cleanAll(elementsOf(root.children), { ...cleaning, ...limits, isCode: false, isInTable: false }),
  };
}

/** What holds so much of the text is the article, whatever a template calls it. */
const LARGE_SHARE = 0.3;
const MIN_LARGE = 400;
/** Under a short article stand long comments. */
const SURE_SHARE = 0.7;
const SURE = new Set<DropReason>(["comments", "related", "cookies", "newsletter"]);

type Context = Cleaning & {
  readonly limit: number;
  readonly sureLimit: number;
  readonly isCode: boolean;
  readonly isInTable: boolean;
};

function elementsOf(nodes: Root["children"]): ElementContent[] {
  return nodes.flatMap((node) => (node.type === "element" || node.type === "text" ? [node] : []));
}

/** What follows a heading that leads elsewhere belongs to it: a list of links, cards of articles. */
function cleanAll(nodes: readonly ElementContent[], context: Context): ElementContent[] {
  const kept: ElementContent[] = [];
  let isElsewhere = false;
  for (const node of nodes) {
    if (node.type === "element" && BLOCKS.has(node.tagName)) {
      if (isElsewhere && leadsElsewhere(node) && textIn(node).length < context.limit * 2) {
        drop("related", node, context);
        continue;
      }
      const reason = reasonToDrop(node, context);
      isElsewhere = reason === "related" || (isElsewhere && reason !== undefined);
    } else if (node.type === "text" && node.value.trim() !== "") isElsewhere = false;
    kept.push(...cleanNode(node, context));
  }
  return kept;
}

/** A paragraph with a link in it is still a paragraph. */
function leadsElsewhere(element: Element): boolean {
  if (/^h[1-6]$/.test(element.tagName) || !hasDescendant(element, "a")) return false;
  if (LISTS.has(element.tagName)) return true;
  return shareOfLinks(element) >= 0.5;
}

function shareOfLinks(element: Element): number {
  let linked = 0;
  for (const inner of walkTree([element])) if (inner.tagName === "a") linked += tidyText(inner.children).length;
  return linked / Math.max(1, tidyText(element.children).length);
}

/** A restaurant's menu is a text, too. */
const FEW_WORDS = 80;

const LISTS = new Set(["ul", "ol", "div", "section", "aside", "nav", "article", "li", "dl"]);

function cleanNode(node: ElementContent, context: Context): readonly ElementContent[] {
  if (node.type === "text")
    return [{ type: "text", value: context.isCode ? node.value : dropShortcodes(node.value, context.dropped) }];
  if (node.type !== "element") return [];
  const reason = reasonToDrop(node, context);
  if (reason !== undefined) {
    drop(reason, node, context);
    return SEPARATED.has(node.tagName) ? [] : [{ type: "text", value: " " }];
  }
  const { tagName } = node;
  if (tagName === FOOTNOTE_MARK) return [node];
  if (PICTURES.has(tagName)) return dropPicture(node, context);
  if (tagName === "figure") return cleanFigure(node, context);
  if (tagName === "pre" || tagName === "code" || tagName === "textarea") return cleanCode(node, context);
  if (tagName === "a") return cleanLink(node, context);
  if (tagName === "table" && isLayoutTable(node)) return unfoldTable(node, context);
  if (tagName === "sup" || tagName === "sub") return raise(node, context);
  if (context.isInTable && (tagName === "td" || tagName === "th")) {
    const line = inOneLine(cleanAll(node.children, context));
    return [{ type: "element", tagName, properties: keptProperties(node), children: line }];
  }
  const isInTable = context.isInTable || tagName === "table";
  const children = cleanAll(node.children, { ...context, isInTable });
  // A cell without its table is a piece of text.
  const isKept = KEPT.has(tagName) && (isInTable || !TABLE_PARTS.has(tagName));
  const holdsBlocks = children.some(
    (child) => child.type === "element" && (BLOCKS.has(child.tagName) || hasDescendant(child, ...BLOCKS)),
  );
  // « <p><span><p> » and « <b><div> »: the outer one is no paragraph and no emphasis, or the words would be lost.
  if (holdsBlocks && LINES.has(tagName))
    return BLOCKS.has(tagName) ? [{ type: "element", tagName: "div", properties: {}, children }] : children;
  const name = isKept ? tagName : BLOCKS.has(tagName) ? "div" : undefined;
  if (name === undefined) return children;
  return [{ type: "element", tagName: name, properties: keptProperties(node), children }];
}

/** A cell of Markdown is one line: what were paragraphs are words with a space between them. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = inOneLine(node.children);
    if (!BLOCKS.has(node.tagName)) return [{ ...node, children }];
    return [{ type: "text", value: " " }, ...children, { type: "text", value: " " }];
  });
}

function reasonToDrop(element: Element, context: Context): DropReason | undefined {
  const { tagName } = element;
  if (CODE.has(tagName)) return "code";
  if (EMBEDS.has(tagName)) return "embed";
  const length = textIn(element).length;
  if (FORMS.has(tagName) && length < context.limit) return "form";
  if (PICTURES.has(tagName) || tagName === "br") return undefined;
  if (isHidden(element)) return "hidden";
  if (tagName === "nav" || attribute(element, "role") === "navigation")
    return length < context.limit ? "navigation" : undefined;
  if (length < context.sureLimit && !context.isCode && tagName !== "body" && tagName !== "html") {
    const named = NAMELESS.has(tagName)
      ? undefined
      : reasonOfName(attribute(element, "class"), attribute(element, "id"));
    // A caption within a picture's figure goes with it, and a table's or a text's own stays.
    const isSmall = named !== undefined && length < (SURE.has(named) ? context.sureLimit : context.limit);
    const isMenu = named !== "navigation" || length < FEW_WORDS || shareOfLinks(element) > 0.3;
    if (isSmall && isMenu && !(named === "credit" && tagName === "figcaption") && tagName !== "figure") return named;
  }
  if (BLOCKS.has(tagName) && tagName !== "figure" && !hasDescendant(element, "table", "pre"))
    return reasonOfSentence(tidyText(element.children));
  return undefined;
}

const EMBEDS = new Set([
  "iframe",
  "object",
  "embed",
  "applet",
  "video",
  "audio",
  "svg",
  "canvas",
  "map",
  "frame",
  "portal",
  "dialog",
  "marquee-player",
]);
const FORMS = new Set([
  "form",
  "button",
  "select",
  "input",
  "label",
  "fieldset",
  "optgroup",
  "option",
  "datalist",
  "meter",
  "progress",
]);
const PICTURES = new Set(["img", "picture", "image", "amp-img"]);
const SEPARATED = BLOCKS;
/** Names of these say how a text looks, not what it is for. */
const NAMELESS = new Set(["strong", "em", "b", "i", "td", "th", "tr", "tbody", "code", "pre", "sup"]);
/** What holds a line of text and no blocks. */
const LINES = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "em", "i", "strong", "b", "del", "s", "strike", "q"]);
const KEPT = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
  "hr",
  "br",
  "em",
  "i",
  "strong",
  "b",
  "del",
  "s",
  "strike",
  "q",
  "kbd",
  "samp",
  "tt",
  "var",
]);

function isHidden(element: Element): boolean {
  if ("hidden" in element.properties && attribute(element, "hidden") !== "until-found") return true;
  if (attribute(element, "aria-hidden") === "true" && !/math|katex/i.test(attribute(element, "class"))) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style"));
}

function keptProperties(element: Element): Element["properties"] {
  const { start, align, colspan } = element.properties;
  if (element.tagName === "ol") return { start: Number.parseInt(String(start), 10) || 1 };
  return typeof align === "string" ? { align } : typeof colspan === "string" ? { colSpan: colspan } : {};
}

function drop(reason: DropReason, element: Element, { dropped, pictures }: Context): void {
  for (const inner of walkTree([element])) {
    if (inner.tagName === "img") pictures.push({ alt: attribute(inner, "alt"), caption: "" });
  }
  const text =
    reason === "code" ? element.tagName : tidyText(element.children) || attribute(element, "src") || element.tagName;
  dropped.push({ reason, text: text.slice(0, MAX_TOLD) });
}

/** Of a long text its beginning tells what it was. */
const MAX_TOLD = 200;

function dropPicture(element: Element, { pictures, dropped }: Context): readonly ElementContent[] {
  const image =
    element.tagName === "picture"
      ? ([...walkTree(element.children)].find(({ tagName }) => tagName === "img") ?? element)
      : element;
  if (attribute(image, "width") === "1" || attribute(image, "height") === "1")
    dropped.push({ reason: "code", text: attribute(image, "src").slice(0, MAX_TOLD) });
  else pictures.push({ alt: attribute(image, "alt"), caption: "" });
  return [];
}

/** What a picture's figure may say beside its caption: a credit, a button. */
const FIGURE_WORDS = 150;

/** Without its picture a caption says nothing; a table's or a quotation's goes on saying what it is. */
function cleanFigure(figure: Element, context: Context): readonly ElementContent[] {
  const isPicture =
    hasDescendant(figure, ...PICTURES, ...EMBEDS, "noscript") && !hasDescendant(figure, "table", "pre", "blockquote");
  const captions = [...walkTree(figure.children)].filter(({ tagName }) => tagName === "figcaption");
  const told = captions.reduce((sum, each) => sum + textIn(each).length, 0);
  // Some sites put a whole article into a figure.
  const isText = tidyText(figure.children).length - told > FIGURE_WORDS;
  if (!isPicture || isText)
    return [{ type: "element", tagName: "div", properties: {}, children: cleanAll(figure.children, context) }];
  const inside = [...walkTree(figure.children)];
  const caption = inside.find(({ tagName }) => tagName === "figcaption");
  const images = inside.filter(({ tagName }) => tagName === "img");
  for (const [index, image] of images.entries()) {
    context.pictures.push({
      alt: attribute(image, "alt"),
      caption: index === 0 && caption ? tidyText(caption.children) : "",
    });
  }
  if (images.length === 0) drop("embed", figure, context);
  return [];
}

function cleanCode(element: Element, context: Context): readonly ElementContent[] {
  const isBlock = element.tagName === "pre";
  const lines = element.children.map((child) => readCode(child)).join("");
  if (isBlock && /^[\d\s]+$/.test(lines) && lines.includes("\n")) return [];
  // An inline code may stand around links; its words count.
  if (!isBlock && tidyText(element.children) === "") return cleanAll(element.children, { ...context, isCode: true });
  const code: Element = {
    type: "element",
    tagName: "code",
    properties: {},
    children: [{ type: "text", value: isBlock ? lines : lines.replace(/\s+/g, " ") }],
  };
  return isBlock ? [{ type: "element", tagName: "pre", properties: {}, children: [code] }] : [code];
}

function readCode(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  if (CODE.has(node.tagName) || node.tagName === "button" || LINE_NUMBERS.test(attribute(node, "class"))) return "";
  const text = node.children.map(readCode).join("");
  const endsLine = node.tagName === "div" || node.tagName === "tr" || node.tagName === "li" || node.tagName === "p";
  return endsLine && !text.endsWith("\n") ? `${text}\n` : text;
}

const LINE_NUMBERS =
  /(?:^|\s)(?:ln|lnt|lineno|linenos|line-numbers?(?:-rows)?|gutter|rouge-gutter|linenumber|react-syntax-highlighter-line-number|hljs-ln-numbers)(?:\s|$)/;

function cleanLink(element: Element, context: Context): readonly ElementContent[] {
  const children = cleanAll(element.children, context);
  const written = attribute(element, "href");
  if (children.every((child) => textIn(child).trim() === "")) return children;
  const href = cleanAddress(written, context.base);
  if (href === undefined) {
    if (written !== "" && !written.startsWith("#"))
      context.dropped.push({ reason: "link", text: written.slice(0, MAX_TOLD) });
    return children;
  }
  // A link around paragraphs is written into each of them by nobody: its words stay.
  if (hasDescendant(element, "p", "div", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4")) return children;
  return [{ type: "element", tagName: "a", properties: { href }, children }];
}

function unfoldTable(table: Element, context: Context): readonly ElementContent[] {
  const unfolded = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node): ElementContent => {
      if (node.type !== "element" || !TABLE_PARTS.has(node.tagName)) return node;
      return { ...node, tagName: "div", children: unfolded(node.children) };
    });
  return [{ type: "element", tagName: "div", properties: {}, children: cleanAll(unfolded(table.children), context) }];
}

const TABLE_PARTS = new Set(["thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);

/** « m² » keeps its meaning without an element; « 1er » reads as it is. */
function raise(element: Element, context: Context): readonly ElementContent[] {
  const text = tidyText(element.children);
  const signs = element.tagName === "sup" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  if (!/^\d{1,3}$/.test(text) || hasDescendant(element, "a")) return cleanAll(element.children, context);
  return [{ type: "text", value: [...text].map((digit) => signs[Number(digit)] ?? digit).join("") }];
}
