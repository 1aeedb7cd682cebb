import { readUtf8, writeUtf8 } from "./bytes";
import { countDocuments, findTerm, toPostings } from "./lookUpTerms";
import type { Postings } from "./readPostings";
import { moveToFirstNotBefore, moveToNext, type TermCursor } from "./termCursor";

export type SpelledNearly = {
  readonly term: string;
  readonly distance: number;
  readonly postings: readonly Postings[];
};

const MIN_LETTERS = 3;
const MAX_LETTERS = 40;
/** Two mistakes in a short word make another word of it. */
const TWO_MISTAKES_FROM = 8;
const MAX_SPELLINGS = 4;

/** Nearest, then most frequent first. The first letter is usually right, which leaves a twentieth of the dictionary. */
export function findSpelledNearly(cursors: readonly TermCursor[], term: string): readonly SpelledNearly[] {
  const sought = writeUtf8(term);
  if (sought.length < MIN_LETTERS || sought.length > MAX_LETTERS || /\d/.test(term)) return [];
  const near = findWithFirst(cursors, sought, sought.length < TWO_MISTAKES_FROM ? 1 : 2);
  return chooseNearest(near.length > 0 ? near : findWithOtherFirst(cursors, term));
}

const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];

function findWithOtherFirst(cursors: readonly TermCursor[], term: string): readonly SpelledNearly[] {
  const rest = term.slice(1);
  const swapped = `${term.charAt(1)}${term.charAt(0)}${term.slice(2)}`;
  const spellings = [rest, swapped, ...alphabet.flatMap((letter) => [letter + rest, letter + term])];
  return spellings.flatMap((spelling) => {
    const postings = spelling === term ? [] : findTerm(cursors, spelling);
    return postings.length > 0 ? [{ term: spelling, distance: 1, postings }] : [];
  });
}

function chooseNearest(near: readonly SpelledNearly[]): readonly SpelledNearly[] {
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .sort(
      (one, other) => countDocuments(other.postings) - countDocuments(one.postings) || (one.term < other.term ? -1 : 1),
    )
    .slice(0, MAX_SPELLINGS);
}

function findWithFirst(cursors: readonly TermCursor[], sought: Uint8Array, most: number): readonly SpelledNearly[] {
  const found = new Map<string, { term: string; distance: number; postings: Postings[] }>();
  for (const [segment, cursor] of cursors.entries()) {
    walk(cursor, sought, most, (distance) => {
      const term = readUtf8(cursor.letters, 0, cursor.length);
      const entry = found.get(term) ?? { term, distance, postings: [] };
      entry.postings.push(toPostings(cursor, segment));
      found.set(term, entry);
    });
  }
  return [...found.values()];
}

/**
 * Levenshtein's table, one row per letter. Neighbours in a sorted dictionary share prefixes, so most rows are reused,
 * and a prefix that is too far skips all its terms.
 */
function walk(cursor: TermCursor, sought: Uint8Array, most: number, visit: (distance: number) => void): void {
  const { letters } = cursor;
  const width = sought.length + 1;
  const longest = sought.length + most;
  const rows = new Uint8Array((longest + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  let filled = 0;
  let isHopeless = false;
  let isThere = moveToFirstNotBefore(cursor, sought.subarray(0, 1));
  for (; isThere && letters[0] === sought[0]; isThere = moveToNext(cursor)) {
    const { length, shared } = cursor;
    if (shared < filled) {
      filled = shared;
      isHopeless = false;
    }
    if (isHopeless || length > longest) continue;
    while (filled < length && !isHopeless) {
      filled += 1;
      isHopeless = fillRow(rows, filled, letters, sought) > most;
    }
    const distance = rows[length * width + sought.length] ?? most + 1;
    if (!isHopeless && filled === length && distance > 0 && distance <= most) visit(distance);
  }
}

/** Returns the row's minimum: no term with this prefix can be nearer. */
function fillRow(rows: Uint8Array, row: number, letters: Uint8Array, sought: Uint8Array): number {
  const width = sought.length + 1;
  const here = row * width;
  const above = here - width;
  const letter = letters[row - 1];
  let least = row;
  rows[here] = row;
  for (let column = 1; column < width; column += 1) {
    const isSame = sought[column - 1] === letter;
    let distance = (rows[above + column - 1] ?? 0) + (isSame ? 0 : 1);
    distance = Math.min(distance, (rows[above + column] ?? 0) + 1, (rows[here + column - 1] ?? 0) + 1);
    const isSwapped = row > 1 && letters[row - 2] === sought[column - 1] && sought[column - 2] === letter;
    if (isSwapped && !isSame) distance = Math.min(distance, (rows[above - width + column - 2] ?? 0) + 1);
    rows[here + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
