export type Namespaces = ReadonlyMap<string, string>;

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

export function isKnownNamespace(uri: string | undefined): boolean {
  return uri !== undefined && PREFIXES.some(([start]) => uri.toLowerCase().startsWith(start));
}

/** Also of what a document forgets to declare: `dc:date` without its namespace is meant as everybody means it. */
export function canonicalName(written: string, namespaces: Namespaces): string {
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
