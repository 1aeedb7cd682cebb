import { decodeHTML } from "entities";
import { Parser } from "htmlparser2";
import { cutTooDeep } from "../text/cutTooDeep";

export type XmlElement = {
  /** In lower case, with the usual prefix of its namespace (`dc:date`), whatever prefix the document gave it. */
  readonly name: string;
  /** As the document writes it, for markup that is content. */
  readonly tagName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

/** Deeper than any feed; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 100;

/**
 * Reads XML as it is written in the wild, and never fails. Entities that a document defines are not expanded and
 * nothing outside is read: there is nothing in it to explode.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", tagName: "", attributes: {}, children: [] };
  const open: { readonly element: XmlElement; readonly namespaces: Namespaces }[] = [
    { element: root, namespaces: new Map() },
  ];
  let isData = false;
  let tooDeep = 0;
  const top = () => open[open.length - 1] ?? { element: root, namespaces: new Map() };
  const parser = new Parser(
    {
      onopentag(tagName, attributes) {
        if (open.length > MAX_DEPTH) {
          tooDeep++;
          return;
        }
        const parent = top();
        // A document's own namespace is meant as the usual one, even if it was invented for it.
        const isOwn = open.length === 1 && !isKnownNamespace(attributes.xmlns);
        const namespaces = withDeclared(parent.namespaces, isOwn ? { ...attributes, xmlns: "" } : attributes);
        const element: XmlElement = {
          name: canonicalName(tagName, namespaces),
          tagName,
          attributes: nameAttributes(attributes, namespaces),
          children: [],
        };
        parent.element.children.push(element);
        open.push({ element, namespaces });
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
      ontext(data) {
        const { children } = top().element;
        const written = copyText(isData || !data.includes("&") ? data : decodeHTML(data));
        const last = children.at(-1);
        if (typeof last === "string") children[children.length - 1] = last + written;
        else children.push(written);
      },
      oncdatastart() {
        isData = true;
      },
      oncdataend() {
        isData = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(cutTooDeep(text));
  parser.end();
  return root;
}

/** A piece of a text keeps the whole of it in memory, and one that was joined of pieces all of them. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}

function withDeclared(outer: Namespaces, attributes: Readonly<Record<string, string>>): Namespaces {
  const declared = Object.entries(attributes).filter(
    ([name, uri]) => (name === "xmlns" || name.startsWith("xmlns:")) && uri !== "",
  );
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, uri]) => [name.slice("xmlns:".length), uri] as const)]);
}

function nameAttributes(
  attributes: Readonly<Record<string, string>>,
  namespaces: Namespaces,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(":") && !name.startsWith("xml") ? canonicalName(name, namespaces) : name.toLowerCase(),
      value.includes("&") ? decodeHTML(value) : value,
    ]),
  );
}

type Namespaces = ReadonlyMap<string, string>;

/** By how a namespace's address begins: versions and slips of the pen at its end make no other one of it. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ["http://www.w3.org/2005/atom", ""],
  ["http://purl.org/atom/", ""],
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://purl.org/rss/1.0/modules/", "module"],
  ["http://purl.org/rss/1.0", ""],
  ["http://my.netscape.com/", ""],
  ["http://channel.netscape.com/", ""],
  ["http://backend.userland.com/", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://purl.org/dc/elements/", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://video.search.yahoo.com/mrss", "media"],
  ["http://www.itunes.com/dtds/podcast", "itunes"],
  ["http://example.com/dtds/podcast", "itunes"],
  ["http://wordpress.org/export/", "wp"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["http://www.sitemaps.org/", ""],
  ["http://www.google.com/schemas/sitemap-news", "news"],
];

function isKnownNamespace(uri: string | undefined): boolean {
  return uri !== undefined && PREFIXES.some(([start]) => uri.toLowerCase().startsWith(start));
}

/** Also of what a document forgets to declare: `dc:date` without its namespace is meant as everybody means it. */
function canonicalName(written: string, namespaces: Namespaces): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(":");
  const ownPrefix = colon < 0 ? "" : written.slice(0, colon);
  const local = lower.slice(colon + 1);
  const uri = namespaces.get(ownPrefix);
  if (uri === undefined) return lower;
  const address = uri.toLowerCase();
  if (address.includes("wordpress.org/export/") && address.includes("/excerpt")) return `excerpt:${local}`;
  const known = PREFIXES.find(([start]) => address.startsWith(start))?.[1];
  const prefix = known ?? (ownPrefix.toLowerCase() || "unknown");
  return prefix === "" ? local : `${prefix}:${local}`;
}
