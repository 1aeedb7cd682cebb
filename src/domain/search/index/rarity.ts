import { faintTerms } from "../words/stopWords";

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
