import { sha256 } from "../files/sha256";

/** A large segment is searched as fast as a small one, but downloaded whole when one of its articles is corrected. */
const SIZES = [2048, 512, 128] as const;
/** How many articles later than its size a segment may end. */
const SLACK = 16;

/**
 * Where segments begin among the articles, oldest first: large ones for old articles, small ones for recent ones, at
 * most twelve for ten thousand. A day's news then changes the last, small one; now and then four small ones become
 * one of the next size. Within a few candidate positions, a segment ends at the article whose id hashes lowest: so an
 * addition or a withdrawal among the old ones changes one segment, and those after it stay the same.
 */
export function cutSegments(ids: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const size of SIZES) {
    const slack = size / SLACK;
    while (ids.length - start >= size + slack) {
      starts.push(start);
      start = chooseEnd(ids, start + size, start + size + slack);
    }
  }
  return start < ids.length ? [...starts, start] : starts;
}

function chooseEnd(ids: readonly string[], from: number, to: number): number {
  const hashes = ids.slice(from, to).map(sha256);
  const lowest = hashes.reduce((least, hash, index) => (hash < (hashes[least] ?? "") ? index : least), 0);
  return from + lowest;
}
