import { escapeUTF8 } from "entities";
import { plainText } from "../html/plainText";
import type { XmlElement } from "../xml/parseXml";
import { hasMarkup, innerHtml, textOf } from "../xml/xmlTree";

/** An element's text as HTML, whatever way of writing it the feed chose: escaped, as a tree, in base64, plainly. */
export function readHtmlConstruct(element: XmlElement): string {
  if (hasMarkup(element)) return innerHtml(element);
  const { type = "", mode, src } = element.attributes;
  const text = textOf(element);
  if (src !== undefined && text.trim() === "") return "";
  if (mode === "base64" || isBinary(type, text)) return Buffer.from(text.trim(), "base64").toString("utf8");
  if (isPlain(type, mode) && element.name !== "description") return escapeUTF8(text);
  return text;
}

/** An element's text as readers see it. */
export function readConstruct(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  return plainText(readHtmlConstruct(element)) || undefined;
}

/** RSS never said whether a title is HTML; only what looks like a tag or an entity is read as such. */
export function readTitle(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const { type = "", mode } = element.attributes;
  // Long enough to be refused; of all of a hundred million signs the words would be counted, compared and hashed.
  const text = textOf(element).slice(0, LONGEST);
  const isMarkup =
    hasMarkup(element) || mode === "base64" || isBinary(type, text) || (!isPlain(type, mode) && looksLikeHtml(text));
  const title = isMarkup ? plainText(readHtmlConstruct(element)) : text;
  return title.replace(/\s+/g, " ").trim() || undefined;
}

const LONGEST = 1_000_000;

function isPlain(type: string, mode: string | undefined): boolean {
  return type === "text" || type === "text/plain" || (mode === "xml" && type === "");
}

function isBinary(type: string, text: string): boolean {
  return type.includes("/") && !/^text\/|xml|html/.test(type) && /^[\s\w+/=]+$/.test(text);
}

function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);/i.test(text);
}
