import { gunzipSync } from "node:zlib";
import { type PageRules, readPage } from "./page/readPage";
import { readFeed } from "./sources/readFeed";
import { readJson } from "./sources/readJson";
import { readListing } from "./sources/readListing";
import { readMarkdownFile } from "./sources/readMarkdownFile";
import type { SourceListing } from "./sources/SourceItem";
import { decodeBytes } from "./text/decodeBytes";
import { parseXml } from "./xml/parseXml";

type Received = {
  readonly bytes: Uint8Array;
  /** Where it was read: what relative addresses are relative to. */
  readonly url?: string | undefined;
  /** A file's path within its folder. */
  readonly name?: string | undefined;
  readonly contentType?: string | undefined;
  /** As the server says. */
  readonly language?: string | undefined;
};

type ReadSource = { readonly listing: SourceListing; readonly feeds: readonly string[] } | { readonly refusal: string };

/** What something is, told by what is in it and never by its name, and what it holds. */
export function readSource(
  { bytes, url, name = "", contentType, language }: Received,
  rules: PageRules = {},
): ReadSource {
  if (bytes.length === 0) return { refusal: "It is empty." };
  // « sitemap.xml.gz » is a file that a server sends as it is.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = unpack(bytes);
    return unpacked === undefined
      ? { refusal: "It is packed, and broken or larger than 64 MB." }
      : readSource({ bytes: unpacked, url, name, contentType: undefined, language }, rules);
  }
  if (isBinary(bytes)) return { refusal: "It is no text: a picture, a document or an archive cannot be read." };
  const text = decodeBytes(bytes, { contentType });
  const start = text.slice(0, 4096).replace(/^\s+/, "");
  if (/^[[{]/.test(start)) {
    const json = parseJson(text);
    const listing = json === undefined ? undefined : readJson(json, url);
    if (listing !== undefined) return { listing, feeds: [] };
    if (json !== undefined)
      return { refusal: "It is JSON, but neither a JSON Feed nor the posts of a WordPress site." };
  }
  if (start.startsWith("<") && !/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)) {
    const document = parseXml(text);
    const listing = readFeed(document, url, language) ?? readListing(document, url);
    if (listing !== undefined) return { listing, feeds: [] };
    if (start.startsWith("<?xml") && !/<html\b/i.test(text.slice(0, 8192)))
      return { refusal: "It is XML, but neither a feed nor a sitemap nor an export of WordPress." };
  }
  if (
    /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i.test(text.slice(0, 65_536)) &&
    !/^---\s*\n/.test(start)
  ) {
    const { item, facts } = readPage(text, url, rules);
    const listing = {
      kind: "page" as const,
      title: facts.site ?? item.title,
      language: facts.language,
      authors: [],
      categories: [],
      items: [item],
      more: [],
      isComplete: false,
    };
    return { listing, feeds: facts.isArticle ? [] : facts.feeds };
  }
  const item = readMarkdownFile(text, name);
  return {
    listing: { kind: "Markdown", authors: [], categories: [], items: [item], more: [], isComplete: false },
    feeds: [],
  };
}

const MAX_UNPACKED = 64_000_000;

function unpack(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
    // Packed in itself without an end is no text.
    return unpacked[0] === 0x1f && unpacked[1] === 0x8b ? undefined : unpacked;
  } catch {
    return undefined;
  }
}

/** Bytes of zero stand in no text but one of two bytes a letter, which begins with its mark or with « < ». */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  const [first = 0, second = 0] = head;
  const isWide =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0x3c && second === 0) ||
    (first === 0 && second === 0x3c);
  return !isWide && head.includes(0);
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
