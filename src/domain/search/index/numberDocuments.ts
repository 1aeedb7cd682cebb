import { HIT_KINDS } from "../searchRequest";
import { type DocumentRecord, readKind, readRecord, type Segment } from "./openSegment";
import { createTermCursor, type TermCursor } from "./termCursor";

/** Documents of all segments under one numbering, in the order of the segments. */
export type Documents = {
  readonly segments: readonly Segment[];
  readonly cursors: readonly TermCursor[];
  readonly bases: readonly number[];
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly read: (document: number) => DocumentRecord;
};

export function numberDocuments(segments: readonly Segment[]): Documents {
  const bases: number[] = [];
  const kinds: number[] = [];
  for (const segment of segments) {
    bases.push(kinds.length);
    for (let place = 0; place < segment.documentCount; place += 1) {
      kinds.push(HIT_KINDS.indexOf(readKind(segment, place)));
    }
  }
  return {
    segments,
    cursors: segments.map(createTermCursor),
    bases,
    count: kinds.length,
    kinds: Uint8Array.from(kinds),
    read(document) {
      let place = document;
      for (const segment of segments) {
        if (place < segment.documentCount) return readRecord(segment, place);
        place -= segment.documentCount;
      }
      throw new RangeError(`There is no document ${document}.`);
    },
  };
}
