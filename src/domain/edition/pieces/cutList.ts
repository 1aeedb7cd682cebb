/** A piece of a file (`cutBytes`): its length, and the beginning of its SHA-256 in hexadecimal. */
export type Piece = { readonly length: number; readonly hash: string };

/**
 * Six bytes tell the pieces of two files apart. They need not keep anybody from deceiving: the file that is put together has
 * to be the one that the manifest names by all of its SHA-256.
 */
const HASH_BYTES = 6;
export const PIECE_HASH_LENGTH = 2 * HASH_BYTES;
const ENTRY_BYTES = 2 + HASH_BYTES;

/** The pieces in their order, eight bytes each: length (little-endian), hash. */
export function writeCutList(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, { length, hash }] of pieces.entries()) {
    const start = index * ENTRY_BYTES;
    view.setUint16(start, length, true);
    for (let byte = 0; byte < HASH_BYTES; byte += 1) {
      view.setUint8(start + 2 + byte, Number.parseInt(hash.slice(2 * byte, 2 * byte + 2), 16));
    }
  }
  return bytes;
}

/** `undefined` where these are no pieces of a file of that length. */
export function readCutList(bytes: Uint8Array, fileLength: number): readonly Piece[] | undefined {
  if (bytes.length % ENTRY_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Piece[] = [];
  let rest = fileLength;
  for (let start = 0; start < bytes.length; start += ENTRY_BYTES) {
    const length = view.getUint16(start, true);
    const hash = Array.from(bytes.subarray(start + 2, start + ENTRY_BYTES), (byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    pieces.push({ length, hash: hash.join("") });
    rest -= length;
    if (length === 0 || rest < 0) return undefined;
  }
  return rest === 0 ? pieces : undefined;
}
