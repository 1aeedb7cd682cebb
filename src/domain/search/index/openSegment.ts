import { HIT_KINDS, type HitKind } from "../query/searchRequest";
import { readUtf8 } from "./bytes";
import { HEADER_BYTES, SEGMENT_MAGIC } from "./segmentFormat";

export type Segment = {
  readonly documentCount: number;
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
  readonly blocks: Uint32Array;
  readonly terms: Uint8Array;
  readonly postings: Uint8Array;
  readonly records: Uint8Array;
};

/** `undefined` if it is not a segment or its format is unknown. */
export function openSegment(buffer: ArrayBuffer): Segment | undefined {
  if (buffer.byteLength < HEADER_BYTES) return undefined;
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const [magic, documentCount = 0, , ...lengths] = header;
  const total = lengths.reduce((sum, length) => sum + length, HEADER_BYTES);
  if (magic !== SEGMENT_MAGIC || total !== buffer.byteLength) return undefined;
  const [starts = 0, order = 0, blocks = 0, terms = 0, postings = 0, records = 0] = lengths;
  const isWhole = starts === 4 * (documentCount + 1) && order === 4 * documentCount && blocks % 8 === 0;
  if (!isWhole) return undefined;
  let at = HEADER_BYTES;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, at, length / 4);
    at += length;
    return view;
  };
  const bytes = (length: number): Uint8Array => {
    const view = new Uint8Array(buffer, at, length);
    at += length;
    return view;
  };
  return {
    documentCount,
    starts: addUp(words(starts), 1),
    order: words(order),
    blocks: addUp(words(blocks), 2),
    terms: bytes(terms),
    postings: bytes(postings),
    records: bytes(records),
  };
}

/** Where each one begins that is this long, column by column. */
function addUp(lengths: Uint32Array, columns: number): Uint32Array {
  const offsets = new Uint32Array(lengths.length);
  for (let at = columns; at < lengths.length; at += 1) {
    offsets[at] = (offsets[at - columns] ?? 0) + (lengths[at - columns] ?? 0);
  }
  return offsets;
}

export type DocumentRecord = {
  readonly kind: HitKind;
  readonly id: string;
  /** For a note: the id of what it is attached to; otherwise empty. */
  readonly about: string;
  readonly title: string;
  /** A number such as 20200116; 0 if there is no date. */
  readonly firstDay: number;
  readonly lastDay: number;
};

export function readRecord(segment: Segment, document: number): DocumentRecord {
  const { starts, records } = segment;
  const reader = { bytes: records, at: (starts[document] ?? 0) + 1 };
  const firstDay = readVarint(reader);
  const lastDay = firstDay + readVarint(reader);
  const id = readText(reader, readVarint(reader));
  const about = readText(reader, readVarint(reader));
  const title = readText(reader, (starts[document + 1] ?? 0) - reader.at);
  return { kind: readKind(segment, document), id, about, title, firstDay, lastDay };
}

type Reader = { readonly bytes: Uint8Array; at: number };

function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.at] ?? 0;
    reader.at += 1;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value;
}

/** A corrupt length must not read beyond the section. */
function readText(reader: Reader, length: number): string {
  const start = reader.at;
  reader.at = Math.max(start, Math.min(start + length, reader.bytes.length));
  return readUtf8(reader.bytes, start, reader.at);
}

export function readKind({ starts, records }: Segment, document: number): HitKind {
  return HIT_KINDS[records[starts[document] ?? 0] ?? 0] ?? "article";
}
