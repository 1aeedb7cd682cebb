/** Small enough that a change of one byte costs little, large enough that the list of them is short. */
const FEWEST = 384;
const MOST = 8192;
/** The upper nine bits are zero once in 512. */
const BORDER = 0xff800000;

/**
 * Cuts bytes into pieces of about nine hundred, where the last 32 bytes say so (content-defined chunking with a gear hash, as
 * FastCDC does: Xia et al., 2016). What is inserted or left out moves the borders next to it and no others, so two versions
 * of a file have most of their pieces in common. Publisher and phone must cut alike; else more is fetched, nothing worse.
 */
export function cutBytes(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    hash = (hash << 1) + (gear[bytes[at] ?? 0] ?? 0);
    const length = at + 1 - start;
    if (length >= MOST || (length >= FEWEST && (hash & BORDER) === 0)) {
      pieces.push(bytes.subarray(start, at + 1));
      start = at + 1;
    }
  }
  if (start < bytes.length) pieces.push(bytes.subarray(start));
  return pieces;
}

/** Any fixed numbers will do: these are splitmix32's. */
const gear = Int32Array.from({ length: 256 }, (_, byte) => {
  let mixed = Math.imul(byte + 1, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
});

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

/** From one byte of a file up to another, which is not in it any more. */
export type ByteRange = { readonly from: number; readonly to: number };

/** A request costs about as much as these bytes. */
const WORTH_A_REQUEST = 600;
const MAX_RANGES = 64;

/** Which ranges of a file to fetch when the phone has these pieces of it. Few requests rather than the fewest bytes. */
export function planRanges(pieces: readonly Piece[], known: ReadonlySet<string>): readonly ByteRange[] {
  const ranges: ByteRange[] = [];
  let at = 0;
  for (const { length, hash } of pieces) {
    const last = ranges.at(-1);
    if (!known.has(hash)) {
      if (last && at - last.to <= WORTH_A_REQUEST) ranges[ranges.length - 1] = { from: last.from, to: at + length };
      else ranges.push({ from: at, to: at + length });
    }
    at += length;
  }
  return joinNearest(ranges);
}

function joinNearest(ranges: readonly ByteRange[]): readonly ByteRange[] {
  if (ranges.length <= MAX_RANGES) return ranges;
  const gaps = ranges.slice(1).map(({ from }, index) => from - (ranges[index]?.to ?? 0));
  const widest = [...gaps].sort((one, other) => other - one)[MAX_RANGES - 1] ?? 0;
  const joined: ByteRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.from - last.to <= widest) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}

export function countBytes(ranges: readonly ByteRange[]): number {
  return ranges.reduce((total, { from, to }) => total + to - from, 0);
}
