import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { type Part, SHELF_KIND, ShelfPartSchema } from "../../../src/domain/edition/edition";
import {
  countBytes,
  cutBytes,
  PIECE_HASH_LENGTH,
  planRanges,
  readCutList,
} from "../../../src/domain/edition/pieces/pieces";
import type { CompiledEdition } from "../../../src/publisher/edition/compile/CompiledEdition";

/** What a phone with the one edition fetches for the other, by kind of file. */
export type UpdateCost = {
  readonly bytes: number;
  readonly requests: number;
  readonly byKind: ReadonlyMap<string, number>;
};

export function costOfUpdate(before: CompiledEdition, after: CompiledEdition): UpdateCost {
  const [had, wanted] = [listParts(before), listParts(after)];
  const hashes = new Set(had.map(({ sha256 }) => sha256));
  const kept = new Set(wanted.map(({ sha256 }) => sha256));
  const replaced = had.filter(({ sha256, cuts }) => cuts && !kept.has(sha256));
  const known = new Set(
    replaced.flatMap(({ path }) => cutBytes(new Uint8Array(before.parts.get(path) ?? [])).map(hashOf)),
  );
  const byKind = new Map([["manifest", Buffer.byteLength(after.manifestJson)]]);
  let requests = 1;
  const add = (kind: string, bytes: number) => {
    byKind.set(kind, (byKind.get(kind) ?? 0) + bytes);
    requests += 1;
  };
  for (const part of wanted.filter(({ sha256 }) => !hashes.has(sha256))) {
    const list = part.cuts && known.size > 0 ? after.parts.get(part.cuts.path) : undefined;
    const pieces = list && readCutList(list, part.bytes);
    if (list) add("list of pieces", list.length);
    const ranges = pieces ? planRanges(pieces, known) : [{ from: 0, to: part.bytes }];
    const isWhole = countBytes(ranges) > part.bytes * 0.7;
    if (isWhole) add(part.kind, part.bytes);
    else for (const range of ranges) add(part.kind, countBytes([range]));
  }
  return { bytes: [...byKind.values()].reduce((sum, bytes) => sum + bytes, 0), requests, byKind };
}

export function listParts({ manifest, parts }: CompiledEdition): readonly Part[] {
  const shelves = manifest.parts.filter(({ kind }) => kind === SHELF_KIND);
  const shelved = shelves.flatMap(({ path }) => {
    const content: unknown = JSON.parse(gunzipSync(parts.get(path) ?? new Uint8Array()).toString());
    return v.parse(ShelfPartSchema, content).parts;
  });
  return [...manifest.parts, ...shelved];
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, PIECE_HASH_LENGTH);
}
