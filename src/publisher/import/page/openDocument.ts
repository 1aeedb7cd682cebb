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
  remove(): void;
};

export type PageDocument = PageElement & { readonly body: PageElement; readonly documentElement: PageElement };

export function openDocument(html: string): PageDocument {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  return document;
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
