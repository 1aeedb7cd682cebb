import type { Manifest, Part } from "../../../domain/edition/edition";
import {
  countBytes,
  cutBytes,
  PIECE_HASH_LENGTH,
  type Piece,
  planRanges,
  readCutList,
} from "../../../domain/edition/pieces/pieces";
import { readBytesOfParts } from "../../storage";
import { download } from "../download";
import type { EditionSource } from "../editionSource";
import { hashBytes } from "../hashBytes";
import type { Delta, Patch } from "../planDelta";
import { verifyPart } from "../verifyPart";
import { fetchPatched, type KnownPieces } from "./fetchPatched";

/** Beyond this share of the file, one request for all of it is better. */
const WORTH_IT = 0.7;

/** Finds out which missing parts are mostly pieces of parts that they replace. What cannot be found out is fetched whole. */
export async function planPatches(
  delta: Delta,
  installed: Manifest | undefined,
  source: EditionSource,
  signal: AbortSignal,
): Promise<Delta> {
  const wanted = [...delta.missing].filter(({ cuts }) => cuts !== undefined);
  if (wanted.length === 0 || !installed) return delta;
  const known = await cutReplaced(installed, delta);
  if (known.size === 0) return delta;
  const patches = new Map<Part, Patch>();
  let { missingBytes } = delta;
  for (const part of wanted) {
    const pieces = await fetchCutList(part, source, signal);
    if (!pieces) continue;
    const ranges = planRanges(pieces, new Set(known.keys()));
    missingBytes += part.cuts?.bytes ?? 0;
    if (countBytes(ranges) > part.bytes * WORTH_IT) continue;
    missingBytes += countBytes(ranges) - part.bytes;
    patches.set(part, (options) => fetchPatched(part, { pieces, known, ranges }, source, options));
  }
  return { ...delta, patches, missingBytes };
}

async function fetchCutList(
  { path, cuts, ...part }: Part,
  source: EditionSource,
  signal: AbortSignal,
): Promise<readonly Piece[] | undefined> {
  if (!cuts) return undefined;
  const file = await download(cuts.path, source, { signal, limitBytes: cuts.bytes });
  const bytes = file.ok ? await verifyPart({ ...part, ...cuts }, file.value) : file;
  return bytes.ok ? readCutList(new Uint8Array(bytes.value), part.bytes) : undefined;
}

/** The pieces of what the installed edition has in such parts and the next one does not. */
async function cutReplaced(installed: Manifest, { needed, missing }: Delta): Promise<KnownPieces> {
  const kinds = new Set([...missing].flatMap(({ kind, cuts }) => (cuts ? [kind] : [])));
  const kept = new Set(needed.map(({ sha256 }) => sha256));
  const replaced = installed.parts.filter(({ kind, sha256, cuts }) => cuts && kinds.has(kind) && !kept.has(sha256));
  const stored = await readBytesOfParts(replaced.map(({ sha256 }) => sha256));
  const pieces = stored.ok ? stored.value.flatMap((bytes) => (bytes ? cutBytes(new Uint8Array(bytes)) : [])) : [];
  const hashes = await Promise.all(pieces.map(hashBytes));
  return new Map(pieces.map((piece, index) => [hashes[index]?.slice(0, PIECE_HASH_LENGTH) ?? "", piece]));
}
