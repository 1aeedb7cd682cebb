const FEWEST = 8;
const MOST = 32;
const ONE_IN = 8;

/**
 * Says of each term of a sorted dictionary whether it begins a block. From the eighth term on, one that hashes to a multiple
 * of eight does: counting off would move every later border when a term is added.
 */
export function createBlockCutter(): (term: Uint8Array) => boolean {
  let length = MOST;
  return (term) => {
    const starts = length >= MOST || (length >= FEWEST && hash(term) % ONE_IN === 0);
    length = starts ? 1 : length + 1;
    return starts;
  };
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/); its low bits alone follow those of the letters. */
function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
