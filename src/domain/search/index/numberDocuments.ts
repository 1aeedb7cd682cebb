import { HIT_KINDS } from "../searchRequest";
import { type DocumentRecord, readKind, readRecord, type Segment } from "./openSegment";
import { createTermCursor, type TermCursor } from "./termCursor";

/** The documents of all segments, numbered through: those of the first segment come first. */
export type Documents = {
  readonly segments: readonly Segment[];
  readonly cursors: readonly TermCursor[];
  /** By segment, the number of its first document. */
  readonly bases: readonly number[];
  readonly count: number;
  /** By document, its place in `HIT_KINDS`. */
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
