import { readWords } from "../words/readWords";
import { FIELDS, type Field, type IndexedDocument } from "./indexedDocument";
import { toWeightStep } from "./weightScale";

/**
 * How much of a document each of its terms is: BM25 (Robertson and Zaragoza, 2009) of each field by itself, then summed.
 * All numbers were chosen by measuring (`npm run bench -- search`).
 */
type FieldRule = {
  readonly weight: number;
  /** How soon one more occurrence stops to count (k1). */
  readonly saturation: number;
  /** How much a long text is held against it (b). */
  readonly lengthShare: number;
  /** Words. */
  readonly usualLength: number;
};
const rules: Readonly<Record<Field, FieldRule>> = {
  title: { weight: 1.15, saturation: 0.8, lengthShare: 1, usualLength: 8 },
  headings: { weight: 0.3, saturation: 0.8, lengthShare: 0.7, usualLength: 12 },
  names: { weight: 0.4, saturation: 0.8, lengthShare: 0.3, usualLength: 12 },
  body: { weight: 1, saturation: 1.5, lengthShare: 0.82, usualLength: 300 },
};
const HIGHEST = Object.values(rules).reduce((sum, { weight, saturation }) => sum + weight * (saturation + 1), 0);

/** A few documents say little about what is usual. */
const USUAL_COUNTS_AS = 50;

export type FieldLengths = Readonly<Record<Field, number>>;
export type CountedField = { readonly counts: ReadonlyMap<string, number>; readonly length: number };
export type CountedDocument = ReadonlyMap<Field, CountedField>;

/** The body holds the title as well, as the page does. */
export function countTerms({ fields }: IndexedDocument): CountedDocument {
  const { title = [], headings = [], body = [] } = fields;
  const texts = { ...fields, body: [...title, ...headings, ...body] };
  return new Map(FIELDS.map((field) => [field, countIn(texts[field] ?? [])]));
}

function countIn(texts: readonly string[]): CountedField {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of texts) {
    for (const { term, role } of readWords(text)) {
      if (role === "stop") continue;
      counts.set(term, (counts.get(term) ?? 0) + 1);
      if (role !== "part") length += 1;
    }
  }
  return { counts, length };
}

export function averageLengths(documents: readonly CountedDocument[]): FieldLengths {
  const average = (field: Field): number => {
    const lengths = documents.map((document) => document.get(field)?.length ?? 0).filter((length) => length > 0);
    const sum = lengths.reduce((total, length) => total + length, 0);
    return (sum + USUAL_COUNTS_AS * rules[field].usualLength) / (lengths.length + USUAL_COUNTS_AS);
  };
  return { title: average("title"), headings: average("headings"), names: average("names"), body: average("body") };
}

/** The weight of each term, as a step of `weightScale`. */
export function weighTerms(document: CountedDocument, usual: FieldLengths): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [field, { counts, length }] of document) {
    const { weight, saturation, lengthShare } = rules[field];
    const slowness = saturation * (1 - lengthShare + (lengthShare * length) / usual[field]);
    for (const [term, count] of counts) {
      const share = (weight * count * (saturation + 1)) / (count + slowness);
      weights.set(term, (weights.get(term) ?? 0) + share);
    }
  }
  for (const [term, weight] of weights) weights.set(term, toWeightStep(weight / HIGHEST));
  return weights;
}
