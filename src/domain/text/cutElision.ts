/** In a folded text (`fold`): d', l', qu', jusqu', lorsqu', puisqu', quoiqu' and the like. */
const elision = /^(?:(?:jus|lors|puis|quoi)?qu|[cdjlmnst])'(?=[\p{L}\d])/u;

/** A folded word without the article or pronoun that leans on it: « l'artisanat » is about « artisanat ». */
export function cutElision(word: string): string {
  return word.replace(elision, "");
}
