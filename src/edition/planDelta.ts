import { RELATED_KIND } from "../domain/article/related";
import { type Manifest, type Part, REFERENCE_KINDS } from "../domain/edition/edition";
import { SEARCH_KIND } from "../domain/search/index/searchKind";

/** Kinds that this version of the application can read. */
const KNOWN_KINDS: readonly string[] = ["about", "articles", RELATED_KIND, SEARCH_KIND, ...REFERENCE_KINDS];

export type Delta = {
  /** Parts this version can read. Those of a later kind are left on the server. */
  readonly needed: readonly Part[];
  /** Of the needed ones, those that are not on the phone. */
  readonly missing: ReadonlySet<Part>;
  readonly missingBytes: number;
  readonly missingArticles: number;
};

/** What it takes to have an edition complete on a phone that holds the parts with these SHA-256. */
export function planDelta(manifest: Manifest, storedHashes: ReadonlySet<string>): Delta {
  const needed = manifest.parts.filter((part) => KNOWN_KINDS.includes(part.kind));
  const missing = needed.filter((part) => !storedHashes.has(part.sha256));
  return {
    needed,
    missing: new Set(missing),
    missingBytes: missing.reduce((total, part) => total + part.bytes, 0),
    missingArticles: missing.reduce((total, part) => total + articlesIn(part), 0),
  };
}

export function articlesIn(part: Part): number {
  return part.kind === "articles" ? part.count : 0;
}
