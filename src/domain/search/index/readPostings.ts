import type { Segment } from "./openSegment";
import { GAP_BITS, GAP_MASK } from "./segmentFormat";

/** Where a term's postings lie in a segment. */
export type Postings = {
  readonly segment: number;
  /** How many documents have it. */
  readonly documents: number;
  readonly start: number;
  readonly end: number;
};

/** Tells of each document that has a term, and the step of its weight there. */
export function readPostings(
  { postings }: Segment,
  { start, end }: Postings,
  visit: (document: number, step: number) => void,
): void {
  let document = -1;
  for (let at = start; at < end; ) {
    const posting = postings[at] ?? 0;
    at += 1;
    let gap = posting & GAP_MASK;
    if (gap === GAP_MASK) {
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = postings[at] ?? 0;
        at += 1;
        gap += (byte & 127) << shift;
        if (byte < 128) break;
      }
    }
    document += gap + 1;
    visit(document, posting >> GAP_BITS);
  }
}
