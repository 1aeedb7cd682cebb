import { SHELF_KIND, type ShelfPart } from "../../../domain/edition/edition";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { sha256 } from "../files/sha256";
import type { PartItem } from "./cutParts";
import { type PackedPart, packPart } from "./packPart";

const ARTICLES_PER_RUN = 1000;
const MAX_PARTS = 128;
/** The manifest itself takes those of smaller editions: a shelf is one more request. */
export const MAX_PARTS_IN_MANIFEST = 64;

/** Parts in runs of about a thousand articles. As for the parts themselves, the articles say where a run ends. */
export function cutRuns<T extends PartItem>(parts: readonly (readonly T[])[]): readonly (readonly (readonly T[])[])[] {
  const runs: (readonly T[])[][] = [];
  let run: (readonly T[])[] = [];
  for (const part of parts) {
    run.push(part);
    if (run.length < MAX_PARTS && !closesRun(part.at(-1)?.id ?? "")) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function closesRun(id: string): boolean {
  return Number.parseInt(sha256(id).slice(0, 8), 16) % ARTICLES_PER_RUN === 0;
}

type Shelved = { readonly inManifest: readonly PackedPart[]; readonly onShelves: readonly PackedPart[] };

/** A shelf for each run, where there are many parts: a correction then changes one shelf and the small manifest. */
export async function shelve(runs: readonly (readonly PackedPart[])[]): Promise<Shelved> {
  const parts = runs.flat();
  if (parts.length <= MAX_PARTS_IN_MANIFEST) return { inManifest: parts, onShelves: [] };
  return { inManifest: await Promise.all(runs.map(packShelf)), onShelves: parts };
}

function packShelf(run: readonly PackedPart[]): Promise<PackedPart> {
  const content: ShelfPart = { parts: run.map(({ part }) => part) };
  return packPart(writeCanonicalJson(content), { kind: SHELF_KIND, count: run.length });
}
