/**
 * A weight takes six bits of a posting. Each step is the same share more than the one before, because ranking compares
 * shares: 64 steps from 1/40 of the highest rank as well as unrounded weights do; 32 steps do not.
 */
export const WEIGHT_STEPS = 64;
const LOWEST = 1 / 40;
const ratio = LOWEST ** (-1 / (WEIGHT_STEPS - 1));

/** The weight of each step, the highest being 1. */
export const stepWeights = Float32Array.from({ length: WEIGHT_STEPS }, (_, step) => LOWEST * ratio ** step);

/** `share`: of the highest weight, 0–1. */
export function toWeightStep(share: number): number {
  const step = Math.round(Math.log(Math.max(share, LOWEST) / LOWEST) / Math.log(ratio));
  return Math.min(WEIGHT_STEPS - 1, Math.max(0, step));
}
