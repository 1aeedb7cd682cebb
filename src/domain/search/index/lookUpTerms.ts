import { writeUtf8 } from "./bytes";
import type { Postings } from "./readPostings";
import { moveTo, moveToFirstNotBefore, moveToNext, startsWith, type TermCursor } from "./termCursor";

export function findTerm(cursors: readonly TermCursor[], term: string): readonly Postings[] {
  const bytes = writeUtf8(term);
  return cursors.flatMap((cursor, segment) => (moveTo(cursor, bytes) ? [toPostings(cursor, segment)] : []));
}

const SHORT_LETTERS = 3;
const MAX_OF_SHORT = 16;
const MAX_OF_LONG = 64;

/** Terms with this prefix: the most frequent ones of each segment, most frequent first. */
export function findBeginning(cursors: readonly TermCursor[], letters: string): readonly Postings[] {
  const bytes = writeUtf8(letters);
  const most = letters.length > SHORT_LETTERS ? MAX_OF_LONG : MAX_OF_SHORT;
  return cursors.flatMap((cursor, segment) => {
    const kept: Postings[] = [];
    let isThere = moveToFirstNotBefore(cursor, bytes);
    while (isThere && startsWith(cursor, bytes)) {
      if (kept.length < most || cursor.documents > (kept.at(-1)?.documents ?? 0)) {
        let place = kept.length;
        while (place > 0 && (kept[place - 1]?.documents ?? 0) < cursor.documents) place -= 1;
        kept.splice(place, 0, toPostings(cursor, segment));
        if (kept.length > most) kept.pop();
      }
      isThere = moveToNext(cursor);
    }
    return kept;
  });
}

export function toPostings({ documents, start, end }: TermCursor, segment: number): Postings {
  return { segment, documents, start, end };
}

export function countDocuments(postings: readonly Postings[]): number {
  return postings.reduce((sum, { documents }) => sum + documents, 0);
}
