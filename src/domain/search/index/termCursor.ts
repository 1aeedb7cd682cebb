import type { Segment } from "./openSegment";
import { TERMS_PER_BLOCK } from "./segmentFormat";

/** A place in a segment's dictionary. One object that moves: a letter typed walks over thousands of terms. */
export type TermCursor = {
  readonly segment: Segment;
  /** Of the term in the dictionary; `-1` before the first. */
  index: number;
  /** The term's bytes are the first `length` of these. */
  readonly letters: Uint8Array;
  length: number;
  /** Letters that it shares with the term that the cursor was at before. */
  shared: number;
  /** How many documents have it. */
  documents: number;
  /** Where its postings begin and end. */
  start: number;
  end: number;
  /** Where the next term is written. */
  next: number;
};

export function createTermCursor(segment: Segment): TermCursor {
  const letters = new Uint8Array(256);
  return { segment, index: -1, letters, length: 0, shared: 0, documents: 0, start: 0, end: 0, next: 0 };
}

/** `false`: there was no other. */
export function moveToNext(cursor: TermCursor): boolean {
  const { segment, letters } = cursor;
  const { terms } = segment;
  cursor.index += 1;
  if (cursor.index >= segment.termCount) return false;
  let at = cursor.next;
  let shared = terms[at] ?? 0;
  const own = terms[at + 1] ?? 0;
  at += 2;
  const length = shared + own;
  const isFirstOfBlock = cursor.index % TERMS_PER_BLOCK === 0;
  let isSame = isFirstOfBlock;
  for (let place = shared; place < length; place += 1) {
    const letter = terms[at] ?? 0;
    at += 1;
    // The first of a block is written in full, but may begin as the one before.
    if (isSame && place < cursor.length && letters[place] === letter) shared += 1;
    else isSame = false;
    letters[place] = letter;
  }
  cursor.shared = shared;
  cursor.length = length;
  let documents = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = terms[at] ?? 0;
    at += 1;
    documents |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  let bytes = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = terms[at] ?? 0;
    at += 1;
    bytes |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  cursor.documents = documents;
  cursor.start = isFirstOfBlock ? (segment.blocks[2 * (cursor.index / TERMS_PER_BLOCK) + 1] ?? 0) : cursor.end;
  cursor.end = cursor.start + bytes;
  cursor.next = at;
  return true;
}

/** To the first term that is not before these bytes. `false`: all are before. */
export function moveToFirstNotBefore(cursor: TermCursor, bytes: Uint8Array): boolean {
  const { blocks } = cursor.segment;
  let low = 0;
  let high = blocks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    moveToBlock(cursor, middle);
    if (isBefore(cursor, bytes)) low = middle;
    else high = middle - 1;
  }
  if (high < 0) return false;
  moveToBlock(cursor, low);
  while (isBefore(cursor, bytes)) {
    if (!moveToNext(cursor)) return false;
  }
  return true;
}

function moveToBlock(cursor: TermCursor, block: number): void {
  cursor.index = block * TERMS_PER_BLOCK - 1;
  cursor.next = cursor.segment.blocks[2 * block] ?? 0;
  cursor.length = 0;
  moveToNext(cursor);
  cursor.shared = 0;
}

function isBefore({ letters, length }: TermCursor, bytes: Uint8Array): boolean {
  const most = Math.min(length, bytes.length);
  for (let place = 0; place < most; place += 1) {
    const difference = (letters[place] ?? 0) - (bytes[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return length < bytes.length;
}

export function startsWith({ letters, length }: TermCursor, bytes: Uint8Array): boolean {
  if (length < bytes.length) return false;
  for (let place = 0; place < bytes.length; place += 1) {
    if (letters[place] !== bytes[place]) return false;
  }
  return true;
}

/** `false`: the segment has no such term. */
export function moveTo(cursor: TermCursor, bytes: Uint8Array): boolean {
  return moveToFirstNotBefore(cursor, bytes) && cursor.length === bytes.length && startsWith(cursor, bytes);
}
