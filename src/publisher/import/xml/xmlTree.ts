import { escapeUTF8 } from "entities";
import type { XmlElement } from "./parseXml";

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

export function childrenNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return childElements(element).filter(({ name }) => names.includes(name));
}

/** The first one by the order of the names, not of the document. */
export function firstNamed(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childrenNamed(element, name)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text inside. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const [first = "", ...others] = element.children;
  // Joining copies, and a text may be all of a large feed.
  if (typeof first === "string" && others.length === 0) return first;
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The first non-empty text among these children. */
export function textNamed(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child).trim();
      if (text !== "") return text;
    }
  }
  return undefined;
}

export function hasMarkup(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== "string");
}

/** What is inside, written as HTML: markup that stands in a feed without being escaped. */
export function innerHtml(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? escapeUTF8(child) : outerHtml(child))).join("");
}

function outerHtml(element: XmlElement): string {
  const name = element.tagName.replace(/^.*:/, "");
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith("xmlns"))
    .map(([key, value]) => ` ${key}="${escapeUTF8(value)}"`)
    .join("");
  return VOID.has(name.toLowerCase())
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${innerHtml(element)}</${name}>`;
}

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);

export function* walkElements(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    yield child;
    yield* walkElements(child);
  }
}
