import { countBits } from "../index/bytes";
import { readPostings } from "../index/readPostings";
import { createTopK } from "../index/topDocuments";
import { factorOf, rarityOf, stepWeights } from "../index/weights";
import { faintTerms } from "../words/stopWords";
import type { HeldTerm } from "./termTable";

export type PageSearch = {
  /** The first 32 count. */
  readonly terms: readonly string[];
  /** Of each list a document must have one. */
  readonly facets: readonly (readonly string[])[];
};

type Corpus = {
  readonly documentCount: number;
  readonly isSought: (document: number) => boolean;
  readonly limit: number;
};

type RankedDocuments = {
  /** Those with every word first, then the best first. */
  readonly found: readonly { readonly document: number; readonly words: number }[];
  /** How many have every word or, if none has, some. */
  readonly count: number;
  /** There may be more: of some word only those were listed where it weighs most. */
  readonly isCut: boolean;
  readonly wantedCount: number;
};

const MAX_TERMS = 32;
/** More than any score. */
const COMPLETE_BONUS = 1000;

/** Ranks as `createSearcher` does for words as they are written. */
export function rankDocuments(
  { terms, facets }: PageSearch,
  held: ReadonlyMap<string, HeldTerm>,
  { documentCount, isSought, limit }: Corpus,
): RankedDocuments {
  const allowed = facets.map((choices) => new Set(choices.flatMap((facet) => listDocuments(held.get(facet)))));
  const words = terms.slice(0, MAX_TERMS);
  const hasWanted = words.some((term) => !faintTerms.has(term));
  const scores = new Map<number, number>();
  const masks = new Map<number, number>();
  let wanted = 0;
  let isCut = false;
  for (const [place, term] of words.entries()) {
    const bit = (1 << place) >>> 0;
    if (!hasWanted || !faintTerms.has(term)) wanted = (wanted | bit) >>> 0;
    const found = held.get(term);
    if (!found) continue;
    const factor = factorOf(term) * rarityOf(found.postings.documents, documentCount);
    let listed = 0;
    readPostings(found.page, found.postings, (document, step) => {
      listed += 1;
      if (!isSought(document) || !allowed.every((documents) => documents.has(document))) return;
      scores.set(document, Math.fround((scores.get(document) ?? 0) + (stepWeights[step] ?? 0) * factor));
      masks.set(document, ((masks.get(document) ?? 0) | bit) >>> 0);
    });
    isCut ||= listed < found.postings.documents;
  }
  const best = createTopK(limit);
  let [complete, partial] = [0, 0];
  for (const [document, mask] of masks) {
    const own = (mask & wanted) >>> 0;
    // A question word alone does not match.
    if (own === 0) continue;
    const isComplete = own === wanted;
    if (isComplete) complete += 1;
    else partial += 1;
    best.offer((scores.get(document) ?? 0) + (isComplete ? COMPLETE_BONUS : 0), document);
  }
  return {
    found: best.list().map(({ document }) => ({ document, words: countBits((masks.get(document) ?? 0) & wanted) })),
    count: complete || partial,
    isCut,
    wantedCount: countBits(wanted),
  };
}

function listDocuments(held: HeldTerm | undefined): readonly number[] {
  const documents: number[] = [];
  if (held) readPostings(held.page, held.postings, (document) => documents.push(document));
  return documents;
}
