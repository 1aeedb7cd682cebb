import type { Element, ElementContent } from "hast";

export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === "string" ? value : "";
}

export function textIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}

export function tidyText(nodes: readonly ElementContent[]): string {
  return nodes.map(textIn).join("").replace(/\s+/g, " ").trim();
}

export function* walkTree(nodes: readonly ElementContent[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    yield node;
    yield* walkTree(node.children);
  }
}

export function hasDescendant(element: Element, ...tagNames: readonly string[]): boolean {
  for (const inner of walkTree(element.children)) if (tagNames.includes(inner.tagName)) return true;
  return false;
}

export const BLOCKS: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "html",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);

export const CODE: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "link",
  "meta",
  "base",
  "head",
  "title",
  "basefont",
  "param",
  "frameset",
  "noembed",
  "noframes",
]);
