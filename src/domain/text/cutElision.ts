/** Matches folded text (see `fold`). */
const elision = /^(?:(?:jus|lors|puis|quoi)?qu|[cdjlmnst])'(?=[\p{L}\d])/u;

/** « l'artisanat » is about « artisanat ». */
export function cutElision(word: string): string {
  return word.replace(elision, "");
}
