const elision = /^(?:(?:jus|lors|puis|quoi)?qu|[cdjlmnst])'(?=[\p{L}\d])/u;

export function cutElision(word: string): string {
  return word.replace(elision, "");
}
