import { HIT_KINDS, type HitKind } from "../query/searchRequest";
import { type DocumentRecord, readKind, readRecord, type Segment } from "./openSegment";
import { createTermCursor, type TermCursor } from "./termCursor";

/** `names`: of the programmes, places and acronyms that it mentions. */
export const FIELDS = ["title", "headings", "body", "names"] as const;
export type Field = (typeof FIELDS)[number];

export type IndexedDocument = {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly days?: Days;
  readonly facets?: readonly string[];
};

export type Days = { readonly first: number; readonly last: number };

/** Documents of all segments under one numbering, in the order of the segments. */
export type Documents = {
  readonly segments: readonly Segment[];
  readonly cursors: readonly TermCursor[];
  readonly bases: readonly number[];
  readonly count: number;
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

/** `theme`: of a topic, as the indexes that phones hold call it. */
export type FacetKind = "theme" | "programme" | "place" | "departement";

/** A filter's term in the dictionary. No word begins with a space. */
export function writeFacet(kind: FacetKind, id: string): string {
  return ` ${kind} ${id}`;
}

/** No document has it: a French word that must not be taken for a misspelt one. */
export function writeFrenchWord(term: string): string {
  return ` word ${term}`;
}
