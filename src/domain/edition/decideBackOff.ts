const FIRST_MS = 30_000;
const MAX_WAIT_MS = 3_600_000;

/**
 * How long to wait before the next try, twice as long after each failure. `chance` (0 to 1) takes up to half of it away, so
 * that the phones of a train that comes out of a tunnel, or of a server that was down, do not come back all at once.
 */
export function decideBackOff(failures: number, chance: number): number {
  const longest = Math.min(FIRST_MS * 2 ** Math.max(failures - 1, 0), MAX_WAIT_MS);
  return Math.round(longest * (1 - chance / 2));
}
