import { readWords } from "../words/readWords";
import { faintTerms } from "../words/stopWords";
import { FIELDS, type Field, type IndexedDocument } from "./documents";

/** Six bits of a posting. Ranking compares ratios: 64 logarithmic steps rank as well as exact weights, 32 do not. */
export const WEIGHT_STEPS = 64;
const LOWEST = 1 / 40;
const ratio = LOWEST ** (-1 / (WEIGHT_STEPS - 1));

export const stepWeights = Float32Array.from({ length: WEIGHT_STEPS }, (_, step) => LOWEST * ratio ** step);

function toWeightStep(share: number): number {
  const step = Math.round(Math.log(Math.max(share, LOWEST) / LOWEST) / Math.log(ratio));
  return Math.min(WEIGHT_STEPS - 1, Math.max(0, step));
}

/** Weighs rarity less than BM25's formula does. Both numbers were measured (`npm run bench -- search`). */
const RARITY_POWER = 0.85;
const FAINT_FACTOR = 0.3;

/** How much a word says that so many of all documents have. */
export function rarityOf(holders: number, documents: number): number {
  const held = Math.min(holders, documents);
  return Math.log(1 + (documents - held + 0.5) / (held + 0.5)) ** RARITY_POWER;
}

export function factorOf(term: string): number {
  return faintTerms.has(term) ? FAINT_FACTOR : 1;
}

/** BM25 (Robertson and Zaragoza, 2009) per field, then summed; numbers measured with `npm run bench -- search`. */
type FieldRule = {
  readonly weight: number;
  /** BM25's k1: how soon further occurrences stop counting. */
  readonly saturation: number;
  /** BM25's b: how much a long text is penalised. */
  readonly lengthShare: number;
  readonly usualLength: number;
};
const rules: Readonly<Record<Field, FieldRule>> = {
  title: { weight: 1.15, saturation: 0.8, lengthShare: 1, usualLength: 8 },
  headings: { weight: 0.3, saturation: 0.8, lengthShare: 0.7, usualLength: 12 },
  names: { weight: 0.4, saturation: 0.8, lengthShare: 0.3, usualLength: 12 },
  body: { weight: 1, saturation: 1.5, lengthShare: 0.82, usualLength: 300 },
};
const HIGHEST = Object.values(rules).reduce((sum, { weight, saturation }) => sum + weight * (saturation + 1), 0);

/**
 * The usual length is rounded to one of these steps, a tenth apart: else a word more in one document would change weights of
 * all the others.
 */
const USUAL_STEP = Math.log(1.1);

/** A few documents say little about the usual length. */
const USUAL_COUNTS_AS = 50;

type FieldLengths = Readonly<Record<Field, number>>;
type CountedField = { readonly counts: ReadonlyMap<string, number>; readonly length: number };
type CountedDocument = ReadonlyMap<Field, CountedField>;

/** The body includes the title, as the page does. */
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
    const exact = (sum + USUAL_COUNTS_AS * rules[field].usualLength) / (lengths.length + USUAL_COUNTS_AS);
    return Math.exp(Math.round(Math.log(exact) / USUAL_STEP) * USUAL_STEP);
  };
  return { title: average("title"), headings: average("headings"), names: average("names"), body: average("body") };
}

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
