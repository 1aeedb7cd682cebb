import { type ByteWriter, createByteWriter, sharedLength } from "./bytes";
import { GAP_BITS, GAP_MASK, SEGMENT_MAGIC } from "./segmentFormat";

export type TermPostings = {
  /** UTF-8. */
  readonly term: Uint8Array;
  /** Documents that have the term; `documents` may list fewer. */
  readonly holders: number;
  /** Ascending. */
  readonly documents: readonly number[];
  readonly weights: readonly number[];
};

type Dictionary = {
  readonly blocks: Uint8Array;
  readonly terms: Uint8Array;
  readonly postings: Uint8Array;
};

/** The sections of a segment that have its terms, which are given sorted. */
export function packDictionary(dictionary: readonly TermPostings[]): Dictionary {
  const blocks = createByteWriter();
  const terms = createByteWriter();
  const postings = createByteWriter();
  let before: Uint8Array = new Uint8Array(0);
  let [blockStart, blockPostings] = [0, 0];
  const endBlock = (): void => {
    if (terms.length() === blockStart) return;
    blocks.uint32(terms.length() - blockStart);
    blocks.uint32(postings.length() - blockPostings);
    [blockStart, blockPostings] = [terms.length(), postings.length()];
  };
  const isFirstOfBlock = createBlockCutter();
  for (const { term, holders, ...held } of dictionary) {
    const startsBlock = isFirstOfBlock(term);
    if (startsBlock) endBlock();
    const shared = startsBlock ? 0 : sharedLength(before, term);
    const start = postings.length();
    writePostings(postings, held);
    terms.byte(shared);
    terms.byte(term.length - shared);
    terms.bytes(term.subarray(shared));
    terms.varint(holders);
    terms.varint(postings.length() - start);
    before = term;
  }
  endBlock();
  return { blocks: blocks.finish(), terms: terms.finish(), postings: postings.finish() };
}

function writePostings(writer: ByteWriter, { documents, weights }: Omit<TermPostings, "term" | "holders">): void {
  let before = -1;
  for (const [index, document] of documents.entries()) {
    const gap = document - before - 1;
    writer.byte(((weights[index] ?? 0) << GAP_BITS) | Math.min(gap, GAP_MASK));
    if (gap >= GAP_MASK) writer.varint(gap - GAP_MASK);
    before = document;
  }
}

type Sections = Dictionary & {
  readonly starts: Uint8Array;
  readonly order: Uint8Array;
  readonly records: Uint8Array;
};

export function joinSections(
  counts: { readonly documents: number; readonly terms: number },
  { starts, order, blocks, terms, postings, records }: Sections,
): Uint8Array<ArrayBuffer> {
  const sections = [starts, order, blocks, terms, postings, records];
  const segment = createByteWriter();
  segment.uint32(SEGMENT_MAGIC);
  segment.uint32(counts.documents);
  segment.uint32(counts.terms);
  for (const section of sections) segment.uint32(section.length);
  for (const section of sections) segment.bytes(section);
  return segment.finish();
}

const FEWEST = 8;
const MOST = 32;
const ONE_IN = 8;

/**
 * Says of each term of a sorted dictionary whether it begins a block. From the eighth term on, one that hashes to a multiple
 * of eight does: counting off would move every later border when a term is added.
 */
function createBlockCutter(): (term: Uint8Array) => boolean {
  let length = MOST;
  return (term) => {
    const starts = length >= MOST || (length >= FEWEST && hash(term) % ONE_IN === 0);
    length = starts ? 1 : length + 1;
    return starts;
  };
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/); its low bits alone follow those of the letters. */
function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
