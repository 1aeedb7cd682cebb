/** Milliseconds. */
export type Times = { readonly count: number; readonly p50: number; readonly p95: number; readonly max: number };

export type Quality = {
  /** Share of what is wanted (of ten at most) that is among the first ten. */
  readonly recall: number;
  /** One through the place of the first wanted one. */
  readonly mrr: number;
  /** Share of searches with a wanted one among the first ten. */
  readonly hits: number;
};

export type SetReport = Quality & {
  readonly queries: string;
  readonly count: number;
  readonly whole: Times;
  /** Every beginning of every search. */
  readonly typed: Times;
  /**
   * The longest of the slowest ones of `typed`, each at its best of five more times: what the search itself takes, without
   * what else the machine or the collection of garbage did at that moment.
   */
  readonly slowestAgain: number;
  readonly withoutAccents: Quality;
  readonly withTypo: Quality;
};

export type EngineReport = {
  readonly documents: number;
  readonly buildSeconds: number;
  readonly diskBytes: number;
  readonly files: number;
  readonly loadMs: number;
  /** What the loaded index holds: the engine's objects, and buffers outside of them. */
  readonly heapBytes: number;
  readonly bufferBytes: number;
  readonly sets: readonly SetReport[];
};

export function summarise(times: readonly number[]): Times {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
