import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { FetchFailure } from "../fetch/FetchFailure";
import type { Validators } from "../fetch/openFetcher";
import { readSource } from "../readSource";
import type { ImportRules } from "../rules/ImportRules";
import { cutByOutline } from "../sources/readOutlined";
import type { SourceListing } from "../sources/SourceItem";
import { decodeBytes } from "../text/decodeBytes";
import { findOutline } from "./findOutline";
import type { ImportContext } from "./ImportContext";

type ListContext = Pick<ImportContext, "dataDir" | "fetcher" | "fetched" | "report">;

export type Listed = {
  readonly listing: SourceListing;
  readonly from: string;
  /** To be remembered when all of it was imported. */
  readonly validators?: Validators | undefined;
  readonly feeds: readonly string[];
};

/** Feeds in pages and sitemaps of sitemaps come to an end. */
const MAX_FOLLOWED = 500;
const MAX_FILES = 100_000;
const MAX_FILE_BYTES = 256_000_000;

export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

/** Everything that a source's addresses and paths lead to. What did not change since is not listed. */
export async function* listSources(rules: ImportRules, context: ListContext): AsyncGenerator<Listed> {
  for (const from of rules.from) {
    if (isAddress(from)) yield* followAddress(from, rules, context);
    else yield* readPath(from, rules, context);
  }
}

async function* followAddress(
  start: string,
  rules: ImportRules,
  { fetcher, fetched, report }: ListContext,
): AsyncGenerator<Listed> {
  const waiting = [start];
  const seen = new Set<string>();
  for (let url = waiting.shift(); url !== undefined && seen.size < MAX_FOLLOWED; url = waiting.shift()) {
    if (seen.has(url)) continue;
    seen.add(url);
    try {
      const {
        bytes,
        url: address,
        validators,
        pages,
        contentType,
        language,
      } = await fetcher(url, { validators: fetched.of(url), pauseMs: rules.pause * 1000 });
      if (bytes === undefined) continue;
      const source = readSource({ bytes, url: address, contentType, language }, rules);
      if ("refusal" in source) throw new FetchFailure(source.refusal);
      waiting.push(...source.listing.more, ...(source.listing.kind === "WordPress" ? listPages(url, pages) : []));
      yield { listing: source.listing, from: url, validators, feeds: source.feeds };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      report.failures.push({ from: url, reason: error.message, isWhole: url === start });
    }
  }
}

/** A WordPress site says how many pages its list of posts has. */
function listPages(address: string, count: number | undefined): readonly string[] {
  const url = new URL(address);
  if (count === undefined || url.searchParams.has("page")) return [];
  return Array.from({ length: Math.min(count, MAX_FOLLOWED) - 1 }, (_, index) => {
    url.searchParams.set("page", String(index + 2));
    return url.href;
  });
}

function* readPath(from: string, rules: ImportRules, { dataDir, report }: ListContext): Generator<Listed> {
  const path = resolve(dataDir, from);
  if (!existsSync(path)) {
    report.failures.push({ from, reason: "This file or folder is missing.", isWhole: true });
    return;
  }
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? listFiles(path) : [path];
  const found: (Listed & { readonly file: string })[] = [];
  const outlines = new Set<string>();
  for (const file of files) {
    const name = isFolder ? relative(path, file).replaceAll("\\", "/") : file.replace(/^.*[\\/]/, "");
    if (statSync(file).size > MAX_FILE_BYTES) {
      report.failures.push({ from: name, reason: "It is larger than 256 MB.", isWhole: !isFolder });
      continue;
    }
    const bytes = readFileSync(file);
    const source = readSource({ bytes, name }, rules);
    if ("refusal" in source) {
      report.failures.push({ from: name, reason: source.refusal, isWhole: !isFolder });
      continue;
    }
    const text = source.listing.kind === "Markdown" ? decodeBytes(bytes) : "";
    const outline = text === "" ? undefined : findOutline(file, text);
    if (outline !== undefined) outlines.add(outline.path);
    const listing: SourceListing =
      outline === undefined
        ? source.listing
        : {
            ...source.listing,
            kind: "text",
            items: cutByOutline(text, outline.outline, basename(file)),
            isComplete: true,
          };
    found.push({ file, listing: withGuids(listing, name), from: name, feeds: [] });
  }
  if (!isFolder) {
    yield* found;
    return;
  }
  // One listing of them all: what is no longer in the folder was taken out of it.
  const items = found.flatMap(({ listing, file }) => (outlines.has(file) ? [] : listing.items));
  const first = found[0]?.listing;
  yield {
    listing: {
      kind: first?.kind ?? "Markdown",
      title: first?.title,
      language: first?.language,
      authors: [],
      categories: [],
      items,
      more: [],
      isComplete: true,
    },
    from,
    feeds: [],
  };
}

/** A saved page without an address is known by its file's name. */
function withGuids(listing: SourceListing, name: string): SourceListing {
  const items = listing.items.map((item) =>
    item.guid === undefined && item.url === undefined ? { ...item, guid: name } : item,
  );
  return { ...listing, items };
}

function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const visit = (place: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    )) {
      if (entry.name.startsWith(".") || entry.name === "node_modules" || files.length >= MAX_FILES) continue;
      // A link may lead anywhere; only what lies here was given to us.
      if (entry.isDirectory()) visit(join(place, entry.name));
      else if (
        entry.isFile() &&
        !/\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|js|mjs|map|woff2?|ttf|mp[34]|pdf|zip|gz)$/i.test(entry.name)
      )
        files.push(join(place, entry.name));
    }
  };
  visit(folder);
  return files;
}
