import { existsSync, statSync } from "node:fs";
import { basename, isAbsolute, relative, resolve } from "node:path";
import { slugify } from "../../edition/text/slugify";
import { FetchFailure } from "../fetch/FetchFailure";
import type { Fetcher } from "../fetch/openFetcher";
import { attributeAt, openDocument } from "../page/openDocument";
import { readSource } from "../readSource";
import { resolveUrl } from "../sources/resolveUrl";
import { decodeBytes } from "../text/decodeBytes";
import { isAddress } from "./listSources";

export type Probed = {
  /** What the rules will say: an address of all news, or a path that begins at the data folder. */
  readonly from: string;
  /** Of the rules' file. */
  readonly name: string;
  readonly site: string | undefined;
};

/** What the publisher gave, be it only a site's address, as the address that all of its news is at. */
export async function probeSource(
  given: string,
  dataDir: string,
  fetcher: Fetcher,
): Promise<Probed | { readonly refusal: string }> {
  if (!isAddress(given)) return probePath(given, dataDir);
  try {
    const { bytes, url, contentType } = await fetcher(given);
    if (bytes === undefined) return { refusal: `${given} answered nothing.` };
    const site = new URL(url).origin;
    const found = {
      name: slugify(new URL(url).hostname.replace(/^www\./, "").replaceAll(".", "-")).replaceAll("-", ".") || "source",
      site,
    };
    const source = readSource({ bytes, url, contentType });
    if ("refusal" in source) return { refusal: `${given}: ${source.refusal}` };
    if (source.listing.kind !== "page") return { ...found, from: given };
    const text = decodeBytes(bytes, { contentType });
    const wordpress = resolveUrl(attributeAt(openDocument(text), 'link[rel="https://api.w.org/"]', "href"), url);
    for (const candidate of [
      ...(wordpress === undefined ? [] : [listPosts(wordpress)]),
      ...source.feeds.filter((feed) => !/comment/i.test(feed)),
      `${site}/sitemap.xml`,
    ]) {
      if (await isListing(candidate, fetcher)) return { ...found, from: candidate };
    }
    return { ...found, from: given };
  } catch (error) {
    if (error instanceof FetchFailure) return { refusal: `${given}: ${error.message}` };
    throw error;
  }
}

function listPosts(api: string): string {
  const url = new URL("wp/v2/posts", api.endsWith("/") || api.includes("?") ? api : `${api}/`);
  url.searchParams.set("per_page", "50");
  url.searchParams.set("_embed", "author,wp:term");
  return url.href;
}

async function isListing(url: string, fetcher: Fetcher): Promise<boolean> {
  try {
    const { bytes, contentType, url: address } = await fetcher(url);
    const source = bytes === undefined ? undefined : readSource({ bytes, url: address, contentType });
    return (
      source !== undefined &&
      "listing" in source &&
      source.listing.kind !== "page" &&
      source.listing.kind !== "Markdown" &&
      source.listing.items.length + source.listing.more.length > 0
    );
  } catch (error) {
    if (error instanceof FetchFailure) return false;
    throw error;
  }
}

function probePath(given: string, dataDir: string): Probed | { readonly refusal: string } {
  const path = resolve(given);
  if (!existsSync(path))
    return { refusal: `${given} is neither an address like https://… nor a file or folder that exists.` };
  const name = slugify(basename(path).replace(statSync(path).isDirectory() ? /$^/ : /\.\w+$/, "")) || "source";
  return {
    from: isAbsolute(given) ? path : relative(resolve(dataDir), path).replaceAll("\\", "/"),
    name,
    site: undefined,
  };
}
