import type { Manifest, Part } from "../domain/edition/edition";
import { listNeededParts } from "../domain/edition/listNeededParts";

export type Delta = {
  readonly needed: readonly Part[];
  readonly missing: ReadonlySet<Part>;
  readonly missingBytes: number;
  readonly missingArticles: number;
};

export function planDelta(manifest: Manifest, storedHashes: ReadonlySet<string>): Delta {
  const needed = listNeededParts(manifest);
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
