import type { Piece } from "./cutList";

/** From one byte of a file up to another, which is not in it any more. */
export type ByteRange = { readonly from: number; readonly to: number };

/** A request costs about as much as these bytes. */
const WORTH_A_REQUEST = 600;
const MOST_RANGES = 64;

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
  if (ranges.length <= MOST_RANGES) return ranges;
  const gaps = ranges.slice(1).map(({ from }, index) => from - (ranges[index]?.to ?? 0));
  const widest = [...gaps].sort((one, other) => other - one)[MOST_RANGES - 1] ?? 0;
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
