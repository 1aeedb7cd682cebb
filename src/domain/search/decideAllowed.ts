import type { Days, Documents } from "./index/documents";
import { findTerm } from "./index/lookUpTerms";
import { readRecord, type Segment } from "./index/openSegment";
import { readPostings } from "./index/readPostings";
import type { HitKind } from "./query/searchRequest";

export type NamedDocument = { readonly kind: HitKind; readonly id: string };

export type SearchLimits = {
  readonly without?: readonly string[];
  readonly facets?: readonly (readonly string[])[];
  /** Documents without a date do not match. */
  readonly days?: Days | undefined;
  readonly within?: readonly (readonly NamedDocument[])[];
  readonly outside?: readonly NamedDocument[];
  readonly kinds?: readonly HitKind[] | undefined;
};

export function decideAllowed(limits: SearchLimits, documents: Documents): ((document: number) => boolean) | undefined {
  const { without = [], facets = [], days, within = [], outside = [], kinds } = limits;
  const { segments, cursors, bases } = documents;
  if (![without, facets, within, outside].some(({ length }) => length > 0) && !days && !kinds) return undefined;

  const passed = new Uint8Array(documents.count);
  let gates = 0;
  const pass = (document: number): void => {
    if (passed[document] === gates - 1) passed[document] = gates;
  };
  const eachWith = (term: string, visit: (document: number) => void): void => {
    for (const postings of findTerm(cursors, term)) {
      const segment = segments[postings.segment];
      const base = bases[postings.segment] ?? 0;
      if (segment) readPostings(segment, postings, (document) => visit(base + document));
    }
  };
  const eachNamed = (names: readonly NamedDocument[], visit: (document: number) => void): void => {
    for (const name of names) {
      for (const [place, segment] of segments.entries()) {
        for (const document of findDocuments(segment, name)) visit((bases[place] ?? 0) + document);
      }
    }
  };
  for (const choices of facets) {
    gates += 1;
    for (const facet of choices) eachWith(facet, pass);
  }
  for (const names of within) {
    gates += 1;
    eachNamed(names, pass);
  }
  const FORBIDDEN = 255;
  for (const term of without) eachWith(term, (document) => passed.fill(FORBIDDEN, document, document + 1));
  eachNamed(outside, (document) => passed.fill(FORBIDDEN, document, document + 1));

  return (document) => {
    if (passed[document] !== gates) return false;
    if (!days && !kinds) return true;
    const record = documents.read(document);
    if (kinds && !kinds.includes(record.kind)) return false;
    return !days || (record.firstDay > 0 && record.firstDay <= days.last && record.lastDay >= days.first);
  };
}

/** Binary search; two documents of different kinds may share an id. */
function findDocuments(segment: Segment, { kind, id }: NamedDocument): readonly number[] {
  const { order } = segment;
  const idAt = (place: number): string => readRecord(segment, order[place] ?? 0).id;
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(middle) < id) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < order.length && idAt(low) === id; low += 1) {
    const document = order[low] ?? 0;
    if (readRecord(segment, document).kind === kind) found.push(document);
  }
  return found;
}
