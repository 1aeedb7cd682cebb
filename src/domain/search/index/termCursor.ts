import type { Segment } from "./openSegment";

/** A position in a segment's dictionary. Mutable, because a letter typed visits thousands of terms. */
export type TermCursor = {
  readonly segment: Segment;
  block: number;
  /** Only the first `length` bytes are valid. */
  readonly letters: Uint8Array;
  length: number;
  /** Length of the prefix shared with the previous term. */
  shared: number;
  documents: number;
  start: number;
  end: number;
  next: number;
};

export function createTermCursor(segment: Segment): TermCursor {
  const letters = new Uint8Array(256);
  return { segment, block: -1, letters, length: 0, shared: 0, documents: 0, start: 0, end: 0, next: 0 };
}

export function moveToNext(cursor: TermCursor): boolean {
  const { segment, letters } = cursor;
  const { terms, blocks } = segment;
  let at = cursor.next;
  if (at >= terms.length) return false;
  const isFirstOfBlock = at === blocks[2 * cursor.block + 2];
  if (isFirstOfBlock) cursor.block += 1;
  let shared = terms[at] ?? 0;
  const own = terms[at + 1] ?? 0;
  at += 2;
  const length = shared + own;
  let isSame = isFirstOfBlock;
  for (let place = shared; place < length; place += 1) {
    const letter = terms[at] ?? 0;
    at += 1;
    // The first term of a block is written in full, but may share a prefix all the same.
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
  cursor.start = isFirstOfBlock ? (blocks[2 * cursor.block + 1] ?? 0) : cursor.end;
  cursor.end = cursor.start + bytes;
  cursor.next = at;
  return true;
}

/** `false` if all terms are before these bytes. */
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
  cursor.block = block - 1;
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

export function moveTo(cursor: TermCursor, bytes: Uint8Array): boolean {
  return moveToFirstNotBefore(cursor, bytes) && cursor.length === bytes.length && startsWith(cursor, bytes);
}
