import type { Element, ElementContent, Root } from "hast";
import { type Cleaning, type Context, drop, MAX_TOLD } from "./CleaningContext";
import { cleanAddress } from "./cleanAddress";
import { cleanCode } from "./code";
import { FOOTNOTE_MARK } from "./footnotes";
import { attribute, BLOCKS, hasDescendant, textIn, tidyText, walkTree } from "./hastTree";
import { cleanFigure, dropPicture } from "./pictures";
import { leadsElsewhere, PICTURES, reasonToDrop } from "./reasonToDrop";
import { dropShortcodes } from "./shortcodes";

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
    children: cleanAll(elementsOf(root.children), {
      ...cleaning,
      ...limits,
      clean: cleanAll,
      isCode: false,
      isInTable: false,
    }),
  };
}

/** What holds so much of the text is the article, whatever a template calls it. */
const LARGE_SHARE = 0.3;
const MIN_LARGE = 400;
/** Under a short article stand long comments. */
const SURE_SHARE = 0.7;

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
    for (const cleaned of cleanNode(node, context)) append(cleaned, kept);
  }
  return kept;
}

/** Texts that stand beside each other are one: the converter joins them two by two, with the square of their number. */
function append(node: ElementContent, kept: ElementContent[]): void {
  const last = kept.at(-1);
  if (last?.type === "text" && node.type === "text")
    kept[kept.length - 1] = { type: "text", value: last.value + node.value };
  else kept.push(node);
}

function cleanNode(node: ElementContent, context: Context): readonly ElementContent[] {
  if (node.type === "text")
    return [{ type: "text", value: context.isCode ? node.value : dropShortcodes(node.value, context.dropped) }];
  if (node.type !== "element") return [];
  const reason = reasonToDrop(node, context);
  if (reason !== undefined) {
    drop(reason, node, context);
    return BLOCKS.has(node.tagName) ? [] : [{ type: "text", value: " " }];
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

function keptProperties(element: Element): Element["properties"] {
  const { start, align, colspan } = element.properties;
  if (element.tagName === "ol") return { start: Number.parseInt(String(start), 10) || 1 };
  return typeof align === "string" ? { align } : typeof colspan === "string" ? { colSpan: colspan } : {};
}

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

/** A table that only places things beside each other is no table to a reader. */
function isLayoutTable(table: Element): boolean {
  if (attribute(table, "role") === "presentation") return true;
  const inside = [...walkTree(table.children)];
  if (inside.some(({ tagName }) => tagName === "table" || tagName === "pre")) return true;
  const rows = inside.filter(({ tagName }) => tagName === "tr");
  const cells = inside.filter(({ tagName }) => tagName === "td" || tagName === "th");
  const columns = Math.max(0, ...rows.map((row) => row.children.filter((cell) => cell.type === "element").length));
  if (columns < 2) return true;
  if (inside.some(({ tagName }) => tagName === "th" || tagName === "thead")) return false;
  return cells.some(
    (cell) => textIn(cell).length > LONG || hasDescendant(cell, "h1", "h2", "h3", "ul", "blockquote", "article"),
  );
}

const LONG = 400;
