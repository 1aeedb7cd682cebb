import { HIT_KINDS } from "../searchRequest";
import { type ByteWriter, createByteWriter } from "./byteWriter";
import { createBlockCutter } from "./createBlockCutter";
import type { IndexedDocument } from "./indexedDocument";
import { GAP_BITS, GAP_MASK, MAX_TERM_LENGTH, SEGMENT_MAGIC } from "./segmentFormat";
import { writeUtf8 } from "./utf8";
import { averageLengths, countTerms, weighTerms } from "./weighTerms";

type Postings = { readonly documents: number[]; readonly weights: number[] };

/**
 * Documents are given oldest first; `words` are terms that none of them has. The same documents give the same bytes; see
 * `segmentFormat`.
 */
export function packSegment(
  documents: readonly IndexedDocument[],
  words: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const unheld = words.map((word): [string, Postings] => [word, { documents: [], weights: [] }]);
  const dictionary = [...invert(documents), ...unheld]
    .map(([term, postings]) => ({ bytes: writeUtf8(term), postings }))
    .sort((one, other) => compareBytes(one.bytes, other.bytes));

  const header = createByteWriter();
  const blocks = createByteWriter();
  const terms = createByteWriter();
  const postings = createByteWriter();
  let before = new Uint8Array(0);
  let [blockStart, blockPostings] = [0, 0];
  const endBlock = (): void => {
    if (terms.length() === blockStart) return;
    blocks.uint32(terms.length() - blockStart);
    blocks.uint32(postings.length() - blockPostings);
    [blockStart, blockPostings] = [terms.length(), postings.length()];
  };
  const isFirstOfBlock = createBlockCutter();
  for (const entry of dictionary) {
    const startsBlock = isFirstOfBlock(entry.bytes);
    if (startsBlock) endBlock();
    const shared = startsBlock ? 0 : sharedLength(before, entry.bytes);
    const start = postings.length();
    writePostings(postings, entry.postings);
    terms.byte(shared);
    terms.byte(entry.bytes.length - shared);
    terms.bytes(entry.bytes.subarray(shared));
    terms.varint(entry.postings.documents.length);
    terms.varint(postings.length() - start);
    before = entry.bytes;
  }
  endBlock();

  const starts = createByteWriter();
  const records = createByteWriter();
  for (const document of documents) {
    const start = records.length();
    writeRecord(records, document);
    starts.uint32(records.length() - start);
  }
  starts.uint32(0);

  const order = createByteWriter();
  const byId = documents.map(({ id }, index) => ({ id, index })).sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { index } of byId) order.uint32(index);

  const sections = [starts, order, blocks, terms, postings, records].map((writer) => writer.finish());
  header.uint32(SEGMENT_MAGIC);
  header.uint32(documents.length);
  header.uint32(dictionary.length);
  for (const section of sections) header.uint32(section.length);
  for (const section of sections) header.bytes(section);
  return header.finish();
}

function invert(documents: readonly IndexedDocument[]): ReadonlyMap<string, Postings> {
  const counted = documents.map(countTerms);
  const usual = averageLengths(counted);
  const inverted = new Map<string, Postings>();
  const add = (long: string, document: number, weight: number): void => {
    const term = long.length > MAX_TERM_LENGTH ? long.slice(0, MAX_TERM_LENGTH) : long;
    let postings = inverted.get(term);
    if (!postings) {
      postings = { documents: [], weights: [] };
      inverted.set(term, postings);
    }
    // Two terms may become equal once truncated.
    if (postings.documents.at(-1) === document) return;
    postings.documents.push(document);
    postings.weights.push(weight);
  };
  for (const [index, document] of counted.entries()) {
    for (const [term, weight] of weighTerms(document, usual)) add(term, index, weight);
    for (const facet of new Set(documents[index]?.facets)) add(facet, index, 0);
  }
  return inverted;
}

function writePostings(writer: ByteWriter, { documents, weights }: Postings): void {
  let before = -1;
  for (const [index, document] of documents.entries()) {
    const gap = document - before - 1;
    writer.byte(((weights[index] ?? 0) << GAP_BITS) | Math.min(gap, GAP_MASK));
    if (gap >= GAP_MASK) writer.varint(gap - GAP_MASK);
    before = document;
  }
}

function writeRecord(writer: ByteWriter, { kind, id, about = "", title, days }: IndexedDocument): void {
  writer.byte(HIT_KINDS.indexOf(kind));
  writer.varint(days?.first ?? 0);
  writer.varint(days ? days.last - days.first : 0);
  for (const text of [id, about]) {
    const bytes = writeUtf8(text);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  }
  writer.bytes(writeUtf8(title));
}

function sharedLength(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = sharedLength(one, other);
  return (one[shared] ?? -1) - (other[shared] ?? -1);
}
