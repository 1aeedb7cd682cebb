/** Six bits of a posting. Ranking compares ratios: 64 logarithmic steps rank as well as exact weights, 32 do not. */
export const WEIGHT_STEPS = 64;
const LOWEST = 1 / 40;
const ratio = LOWEST ** (-1 / (WEIGHT_STEPS - 1));

export const stepWeights = Float32Array.from({ length: WEIGHT_STEPS }, (_, step) => LOWEST * ratio ** step);

export function toWeightStep(share: number): number {
  const step = Math.round(Math.log(Math.max(share, LOWEST) / LOWEST) / Math.log(ratio));
  return Math.min(WEIGHT_STEPS - 1, Math.max(0, step));
}
