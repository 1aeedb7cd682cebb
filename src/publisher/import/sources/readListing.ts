import type { XmlElement } from "../xml/parseXml";
import { childElements, childrenNamed, textNamed, walkElements } from "../xml/xmlTree";
import { resolveUrl } from "./resolveUrl";
import type { SourceListing } from "./SourceItem";

/** A sitemap, an index of sitemaps, or a list of feeds (OPML). */
export function readListing(document: XmlElement, address: string | undefined): SourceListing | undefined {
  const root = childElements(document).find(({ name }) => ["urlset", "sitemapindex", "opml"].includes(name));
  if (root === undefined) return undefined;
  const base = { authors: [], categories: [] } as const;
  if (root.name === "opml") {
    const feeds = [...walkElements(root)].flatMap(({ name, attributes }) =>
      name === "outline" ? (resolveUrl(attributes.xmlurl, address) ?? []) : [],
    );
    return {
      ...base,
      kind: "OPML",
      title: textNamed(childrenNamed(root, "head")[0] ?? root, "title"),
      items: [],
      more: feeds,
      isComplete: false,
    };
  }
  if (root.name === "sitemapindex") {
    const more = childrenNamed(root, "sitemap").flatMap(
      (sitemap) => resolveUrl(textNamed(sitemap, "loc"), address) ?? [],
    );
    return { ...base, kind: "sitemap", items: [], more, isComplete: true };
  }
  const items = childrenNamed(root, "url").flatMap((entry) => {
    const url = resolveUrl(textNamed(entry, "loc"), address);
    return url === undefined
      ? []
      : [
          {
            url,
            content: { kind: "page" as const },
            updated: textNamed(entry, "lastmod"),
            authors: [],
            categories: [],
          },
        ];
  });
  return { ...base, kind: "sitemap", items, more: [], isComplete: true };
}
