import { HIT_KINDS } from "../query/searchRequest";
import { type ByteWriter, compareUtf8, createByteWriter, writeUtf8 } from "./bytes";
import type { IndexedDocument } from "./documents";
import { joinSections, packDictionary, type TermPostings } from "./packDictionary";
import { MAX_TERM_LENGTH } from "./segmentFormat";
import { averageLengths, countTerms, weighTerms } from "./weights";

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
    .map(
      ([term, postings]): TermPostings => ({ term: writeUtf8(term), holders: postings.documents.length, ...postings }),
    )
    .sort((one, other) => compareUtf8(one.term, other.term));

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

  return joinSections(
    { documents: documents.length, terms: dictionary.length },
    { ...packDictionary(dictionary), starts: starts.finish(), order: order.finish(), records: records.finish() },
  );
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
