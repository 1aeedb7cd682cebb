import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What reading a page needs of a document; this room has no browser's types. */
export type PageElement = {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageElement): boolean;
  remove(): void;
};

export type PageDocument = PageElement & { readonly body: PageElement; readonly documentElement: PageElement };

export function openDocument(html: string): PageDocument {
  return asPage(parseHTML(wrap(html)).document);
}

/** The main text as HTML, of a document that was prepared for it. */
export function readMainText(html: string, prepare: (document: PageDocument) => void): string {
  const { document } = parseHTML(wrap(html));
  prepare(asPage(document));
  try {
    return new Readability<string>(document, { keepClasses: true, charThreshold: 250 }).parse()?.content ?? "";
  } catch {
    return "";
  }
}

function wrap(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function asPage(document: unknown): PageDocument {
  if (!isPage(document)) throw new TypeError("This is no document.");
  return document;
}

function isPage(document: unknown): document is PageDocument {
  return typeof document === "object" && document !== null && "querySelectorAll" in document;
}

/** Also for selectors that an editor wrote and that cannot be read: those find nothing. */
export function selectAll(element: PageElement, selector: string): readonly PageElement[] {
  try {
    return [...element.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

export function textAt(element: PageElement, selector: string): string | undefined {
  for (const found of selectAll(element, selector)) {
    const text = (found.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") return text;
  }
  return undefined;
}

/** Of the first element that has it. */
export function attributeAt(element: PageElement, selector: string, name: string): string | undefined {
  for (const found of selectAll(element, selector)) {
    const value = found.getAttribute(name)?.trim();
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}
