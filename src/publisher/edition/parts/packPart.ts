import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Part } from "../../../domain/edition/edition";
import { cutBytes, PIECE_HASH_LENGTH, writeCutList } from "../../../domain/edition/pieces/pieces";
import { sha256 } from "../files/sha256";

export type PackedPart = {
  readonly part: Part;
  readonly bytes: Uint8Array;
  /** The list that `part.cuts` names. */
  readonly cutList?: Uint8Array;
};

const compress = promisify(gzip);
/** Offset of the gzip header's operating-system byte, and its value for "unknown" (RFC 1952, 2.3.1). */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

export async function packPart(json: string, facts: Omit<Part, "path" | "sha256" | "bytes">): Promise<PackedPart> {
  const bytes = await compress(json, { level: 9 });
  // A laptop and a build server with another system must give the part the same name.
  bytes[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return nameAfterContent(bytes, facts);
}

export function nameAfterContent(bytes: Uint8Array, facts: Omit<Part, "path" | "sha256" | "bytes">): PackedPart {
  const hash = sha256(bytes);
  return { part: { path: `${hash.slice(0, 16)}.part`, sha256: hash, bytes: bytes.length, ...facts }, bytes };
}

/** A smaller part is fetched whole about as cheaply. */
const FEWEST_BYTES = 32_768;

/** Tells phones that have an earlier version of a part which ranges of it they lack. */
export function addCutList(packed: PackedPart, bytes: Uint8Array<ArrayBuffer>): PackedPart {
  if (bytes.length < FEWEST_BYTES) return packed;
  const pieces = cutBytes(bytes).map((piece) => ({
    length: piece.length,
    hash: sha256(piece).slice(0, PIECE_HASH_LENGTH),
  }));
  const cutList = writeCutList(pieces);
  const { path, sha256: hash, bytes: size } = nameAfterContent(cutList, { kind: "", count: 0 }).part;
  return { part: { ...packed.part, cuts: { path, sha256: hash, bytes: size } }, bytes: packed.bytes, cutList };
}
