import type { Manifest, Part } from "../../domain/edition/edition";
import { listNeededParts } from "../../domain/edition/listNeededParts";
import type { HeadlinePage } from "../storage";
import type { DownloadOptions } from "./download";
import type { Result } from "./result";

/** Puts a part together from pieces that the phone has and ranges that it fetches. */
export type Patch = (options: Pick<DownloadOptions, "signal" | "onBytes">) => Promise<Result<ArrayBuffer>>;

export type Delta = {
  readonly needed: readonly Part[];
  readonly missing: ReadonlySet<Part>;
  readonly missingBytes: number;
  readonly missingArticles: number;
  /** By hash, what lists show of the parts that the reader's choice leaves on the server. */
  readonly leftOut: LeftOut;
  /** Of missing parts of which the phone has most pieces; `missingBytes` counts what they fetch. */
  readonly patches: ReadonlyMap<Part, Patch>;
};

export type LeftOut = ReadonlyMap<string, HeadlinePage>;

export function planDelta(manifest: Manifest, storedHashes: ReadonlySet<string>, leftOut: LeftOut = new Map()): Delta {
  const needed = listNeededParts(manifest, leftOut.keys());
  const missing = needed.filter((part) => !storedHashes.has(part.sha256));
  return {
    needed,
    missing: new Set(missing),
    missingBytes: missing.reduce((total, part) => total + part.bytes, 0),
    missingArticles: missing.reduce((total, part) => total + articlesIn(part), 0),
    leftOut,
    patches: new Map(),
  };
}

export function articlesIn(part: Part): number {
  return part.kind === "articles" ? part.count : 0;
}
