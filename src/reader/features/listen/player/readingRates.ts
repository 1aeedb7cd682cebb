export const RATES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Order of the mini player's button. */
const CYCLE: readonly number[] = [1, 1.25, 1.5, 2, 0.75];

/** Nearest index in `RATES`, because an older version stored other rates. */
export function rateStep(rate: number): number {
  const distances = RATES.map((candidate) => Math.abs(candidate - rate));
  return distances.indexOf(Math.min(...distances));
}

export function nextRate(rate: number): number {
  const place = CYCLE.indexOf(rate);
  return CYCLE[(place + 1) % CYCLE.length] ?? 1;
}
