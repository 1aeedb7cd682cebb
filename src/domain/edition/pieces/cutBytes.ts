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
