export type RenderedRange = {
  readonly from: number;
  readonly to: number;
  /** The chunk with the focus stays rendered wherever the reader scrolls. */
  readonly focused?: number;
};

export function isInRange({ from, to, focused }: RenderedRange, index: number): boolean {
  return (index >= from && index < to) || index === focused;
}

/** Chunks rendered at once on each side of the one in view: more than a screen. */
const AT_ONCE = 1;
/** Chunks rendered in idle time on each side: two hundred rows, for find-in-page and fast scrolling. */
const IN_TIME = 20;

export const OPEN_END = Number.POSITIVE_INFINITY;

export function startRenderedRange(at: number): RenderedRange {
  return { from: Math.max(0, at - AT_ONCE), to: at + AT_ONCE + 1 };
}

/** One chunk more or less at each end, but everything in view at once. Returns the same object when nothing changes. */
export function decideRenderedRange(range: RenderedRange, at: number, count: number): RenderedRange {
  const atOnce = startRenderedRange(at);
  if (atOnce.from < range.from - 1 || atOnce.to > range.to + 1) return atOnce;
  const from = stepTowards(range.from, Math.max(0, at - IN_TIME));
  const end = at + IN_TIME + 1;
  const to = stepTowards(Math.min(range.to, count), Math.min(end, count));
  const next = { from, to: to >= count && end >= count ? OPEN_END : to };
  return next.from === range.from && next.to === range.to ? range : next;
}

function stepTowards(now: number, wanted: number): number {
  return now + Math.sign(wanted - now);
}
