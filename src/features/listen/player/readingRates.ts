/** Of the voice's own speed. */
export const RATES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** What the button of the small player goes through. */
const CYCLE: readonly number[] = [1, 1.25, 1.5, 2, 0.75];

/** Place of a rate among `RATES`; of the nearest, when an older version kept another one. */
export function rateStep(rate: number): number {
  const distances = RATES.map((candidate) => Math.abs(candidate - rate));
  return distances.indexOf(Math.min(...distances));
}

export function nextRate(rate: number): number {
  const place = CYCLE.indexOf(rate);
  return CYCLE[(place + 1) % CYCLE.length] ?? 1;
}
