import { escapeUTF8 } from "entities";
import { plainText } from "../html/plainText";
import type { XmlElement } from "../xml/parseXml";
import {
  childElements,
  childrenNamed,
  firstNamed,
  hasMarkup,
  innerHtml,
  textNamed,
  textOf,
  walkElements,
} from "../xml/xmlTree";
import { isWordPressExport, readWordPressItem } from "./refuseWordPressPost";
import { resolveUrl } from "./resolveUrl";
import type { Content, SourceItem, SourceLink, SourceListing } from "./SourceItem";

/** What an element inherits from those around it. */
export type Around = { readonly base: string | undefined; readonly language: string | undefined };

/** RSS in all its versions, Atom, and CDF; `undefined` when this is none of them. `address`: where it was read. */
export function readFeed(
  document: XmlElement,
  address: string | undefined,
  language?: string,
): SourceListing | undefined {
  const root = childElements(document).find(({ name }) => ROOTS.has(name));
  if (root === undefined) return undefined;
  const channel = root.name === "rss" || root.name === "rdf:rdf" ? (firstNamed(root, "channel") ?? root) : root;
  const around = enter(channel, enter(root, { base: address, language }));
  const isExport = isWordPressExport(channel);
  const entries = [
    ...childrenNamed(channel, "item", "entry"),
    ...(channel === root ? [] : childrenNamed(root, "item", "entry")),
  ];
  const authors = readAuthors(channel);
  const title = firstNamed(channel, "title", "dc:title", "media:title");
  return {
    kind: isExport ? "WordPress export" : root.name === "feed" ? "Atom" : root.name === "channel" ? "CDF" : "RSS",
    guid: idOf(textNamed(channel, "id", "guid"), around),
    links: readLinks(channel, around),
    title: readTitle(title),
    url: readLink(channel, around),
    description: readConstruct(
      firstNamed(channel, "description", "subtitle", "tagline", "abstract", "itunes:summary", "dc:description"),
    ),
    language:
      textNamed(channel, "language", "dc:language") ?? (title === undefined ? around : enter(title, around)).language,
    published: readDateWords(channel, "published", "pubdate", "dcterms:issued"),
    updated:
      readDateWords(channel, "updated", "lastbuilddate", "modified", "dcterms:modified", "dc:date") ??
      channel.attributes.lastmod,
    authors,
    categories: readCategories(channel),
    items: entries.map((entry) => {
      const item = readEntry(entry, enter(entry, around), authors);
      return isExport ? readWordPressItem(entry, item) : item;
    }),
    more: childrenNamed(channel, "link").flatMap(({ attributes }) =>
      attributes.rel === "next" ? (resolveUrl(attributes.href, around.base) ?? []) : [],
    ),
    isComplete: false,
  };
}

const ROOTS = new Set(["rss", "rdf:rdf", "feed", "channel"]);

function readEntry(entry: XmlElement, around: Around, feedAuthors: readonly string[]): SourceItem {
  const guid = firstNamed(entry, "guid", "id");
  const id = textOf(guid).trim() || entry.attributes["rdf:about"];
  const isPermalink = guid?.name === "guid" && guid.attributes.ispermalink?.toLowerCase() !== "false";
  const ownAuthors = readAuthors(entry);
  const title = firstNamed(entry, "title", "dc:title", "media:title");
  return {
    guid: idOf(id, around),
    url: readLink(entry, around) ?? (isPermalink ? resolveUrl(id, undefined) : undefined),
    title: readTitle(title),
    content: readContent(entry, around),
    published: readDateWords(
      entry,
      "published",
      "pubdate",
      "issued",
      "dcterms:issued",
      "dc:date",
      "created",
      "dcterms:created",
    ),
    updated: readDateWords(entry, "updated", "modified", "dcterms:modified") ?? entry.attributes.lastmod,
    authors: ownAuthors.length > 0 ? ownAuthors : feedAuthors,
    categories: readCategories(entry),
    language:
      textNamed(entry, "dc:language", "language") ?? (title === undefined ? around : enter(title, around)).language,
    links: readLinks(entry, around),
  };
}

const WHOLE = ["content:encoded", "content", "xhtml:body", "body", "xhtml:div", "fullitem"];
const BEGINNINGS = [
  "description",
  "summary",
  "abstract",
  "dcterms:abstract",
  "dc:description",
  "itunes:summary",
  "media:description",
];

function readContent(entry: XmlElement, around: Around): Content {
  for (const names of [WHOLE, BEGINNINGS]) {
    for (const name of names) {
      for (const element of childrenNamed(entry, name)) {
        const html = readHtmlConstruct(element);
        if (html.trim() === "") continue;
        const { base, language } = enter(element, around);
        return { kind: "html", html, base: base ?? readLink(entry, around), language, isWhole: names === WHOLE };
      }
    }
  }
  return { kind: "page" };
}

function enter(element: XmlElement, around: Around): Around {
  const { "xml:base": base, "xml:lang": language } = element.attributes;
  return {
    base: base === undefined ? around.base : (resolveUrl(base, around.base) ?? around.base),
    language: language === undefined ? around.language : language || undefined,
  };
}

/** The page for people: what RSS writes as text, Atom as an attribute. */
function readLink(element: XmlElement, around: Around): string | undefined {
  const links = childrenNamed(element, "link");
  const alternate =
    links.find(
      ({ attributes }) =>
        attributes.href !== undefined && isAlternate(attributes) && /html|^$/.test(attributes.type ?? ""),
    ) ?? links.find(({ attributes }) => attributes.href !== undefined && isAlternate(attributes));
  const { base } = alternate === undefined ? around : enter(alternate, around);
  const written = textNamed(element, "link") ?? alternate?.attributes.href ?? element.attributes.href;
  return resolveUrl(written, base);
}

function readLinks(element: XmlElement, around: Around): readonly SourceLink[] {
  // CDF has its page's address on the channel and the item themselves.
  const own = element.attributes.href === undefined ? [] : [{ ...element, name: "link" }];
  return [...childrenNamed(element, "link", "enclosure"), ...own].flatMap((link): readonly SourceLink[] => {
    const { href, url, rel, type, length } = link.attributes;
    const address = resolveUrl(
      href ?? url ?? (link.name === "link" ? textOf(link) : undefined),
      enter(link, around).base,
    );
    if (address === undefined) return [];
    return [{ href: address, rel: rel ?? (link.name === "enclosure" ? "enclosure" : "alternate"), type, length }];
  });
}

function idOf(id: string | undefined, { base }: Around): string | undefined {
  return id?.startsWith("/") ? resolveUrl(id, base) : id || undefined;
}

function isAlternate({ rel }: Readonly<Record<string, string>>): boolean {
  return rel === undefined || rel === "alternate";
}

function readDateWords(element: XmlElement, ...names: readonly string[]): string | undefined {
  return textNamed(element, ...names);
}

function readAuthors(element: XmlElement): readonly string[] {
  const people = childrenNamed(element, "author", "dc:creator", "dc:author", "itunes:author", "managingeditor");
  const names = people.map(
    (person) => textNamed(person, "name") ?? personName(hasMarkup(person) ? "" : textOf(person)),
  );
  return [...new Set(names.filter((name) => name !== ""))];
}

const LONGEST_NAME = 300;

/** « someone@example.org (Some One) » is an address and a name; of an address alone nothing is shown. */
function personName(written: string): string {
  const text = written.trim();
  if (text.length > LONGEST_NAME) return "";
  const named = /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1] ?? /^(.+?)\s*<\S+@\S+>$/.exec(text)?.[1];
  if (named !== undefined) return named.trim();
  return /^\S+@\S+$/.test(text) ? "" : text.replace(/\s+/g, " ");
}

function readCategories(element: XmlElement): readonly string[] {
  const names = [
    ...childrenNamed(element, "category", "dc:subject", "media:category").map(
      (category) => category.attributes.label ?? (textOf(category).trim() || category.attributes.term || ""),
    ),
    ...[...walkElements(element)]
      .filter(({ name }) => name === "itunes:category")
      .map(({ attributes }) => attributes.text ?? ""),
    ...childrenNamed(element, "itunes:keywords").flatMap((keywords) => textOf(keywords).split(",")),
  ];
  return [...new Set(names.map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => name !== ""))];
}

/** An element's text as HTML, whatever way of writing it the feed chose: escaped, as a tree, in base64, plainly. */
function readHtmlConstruct(element: XmlElement): string {
  if (hasMarkup(element)) return innerHtml(element);
  const { type = "", mode, src } = element.attributes;
  const text = textOf(element);
  if (src !== undefined && text.trim() === "") return "";
  if (mode === "base64" || isBinary(type, text)) return Buffer.from(text.trim(), "base64").toString("utf8");
  if (isPlain(type, mode) && element.name !== "description") return escapeUTF8(text);
  return text;
}

/** An element's text as readers see it. */
function readConstruct(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  return plainText(readHtmlConstruct(element)) || undefined;
}

/** RSS never said whether a title is HTML; only what looks like a tag or an entity is read as such. */
function readTitle(element: XmlElement | undefined): string | undefined {
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
