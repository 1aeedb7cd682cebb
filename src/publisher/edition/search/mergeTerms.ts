import { compareUtf8 } from "../../../domain/search/index/bytes";
import { toPostings } from "../../../domain/search/index/lookUpTerms";
import type { Segment } from "../../../domain/search/index/openSegment";
import type { TermPostings } from "../../../domain/search/index/packDictionary";
import { readPostings } from "../../../domain/search/index/readPostings";
import { createTermCursor, moveToNext, type TermCursor } from "../../../domain/search/index/termCursor";

/** A cursor that stands on a term, and the number of the first document of its segment. */
type Place = { readonly cursor: TermCursor; readonly base: number };

/** The terms of several segments in order, each with its documents in all of them, numbered through. Nothing is held but the term at hand. */
export function* mergeTerms(segments: readonly Segment[]): Generator<TermPostings> {
  let base = 0;
  let places: Place[] = [];
  for (const segment of segments) {
    const cursor = createTermCursor(segment);
    if (moveToNext(cursor)) places.push({ cursor, base });
    base += segment.documentCount;
  }
  while (places.length > 0) {
    const own = findLowest(places);
    const term = termAt(own[0]?.cursor);
    const documents: number[] = [];
    const weights: number[] = [];
    for (const { cursor, base: first } of own) {
      readPostings(cursor.segment, toPostings(cursor, 0), (document, step) => {
        documents.push(first + document);
        weights.push(step);
      });
    }
    yield { term, holders: documents.length, documents, weights };
    const ended = new Set(own.filter(({ cursor }) => !moveToNext(cursor)));
    if (ended.size > 0) places = places.filter((place) => !ended.has(place));
  }
}

/** Those that stand on the lowest term, in the order of the segments. */
function findLowest(places: readonly Place[]): readonly Place[] {
  let lowest: Place[] = [];
  for (const place of places) {
    const [best] = lowest;
    const order = best ? compareUtf8(lettersOf(place.cursor), lettersOf(best.cursor)) : -1;
    if (order < 0) lowest = [place];
    else if (order === 0) lowest.push(place);
  }
  return lowest;
}

function lettersOf({ letters, length }: TermCursor): Uint8Array {
  return letters.subarray(0, length);
}

function termAt(cursor: TermCursor | undefined): Uint8Array {
  return cursor ? cursor.letters.slice(0, cursor.length) : new Uint8Array(0);
}
