import { cutBytes, PIECE_HASH_LENGTH, writeCutList } from "../../../domain/edition/pieces/pieces";
import { nameAfterContent, type PackedPart } from "./packPart";
import { sha256 } from "./sha256";

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
