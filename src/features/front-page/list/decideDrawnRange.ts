export type DrawnRange = {
  /** Pieces from this one… */
  readonly from: number;
  /** …up to, but without, this one, */
  readonly to: number;
  /** and the one with the focus, wherever the reader scrolled meanwhile. */
  readonly focused?: number;
};

export function isInRange({ from, to, focused }: DrawnRange, index: number): boolean {
  return (index >= from && index < to) || index === focused;
}

/** Pieces drawn at once on each side of the one in view: more than a screen. */
const AT_ONCE = 1;
/** Pieces drawn in time on each side: two hundred rows, for those who search in the page or fling it. */
const IN_TIME = 20;

/** Everything there is, and all that comes. */
export const OPEN_END = Number.POSITIVE_INFINITY;

/** To begin with, at piece `at`. */
export function startDrawnRange(at: number): DrawnRange {
  return { from: Math.max(0, at - AT_ONCE), to: at + AT_ONCE + 1 };
}

/**
 * The next step towards what should be drawn around piece `at` of `count`: one piece more, or less, at each end; all that
 * is in view at once. The very same object when there is nothing to do.
 */
export function decideDrawnRange(range: DrawnRange, at: number, count: number): DrawnRange {
  const atOnce = startDrawnRange(at);
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
