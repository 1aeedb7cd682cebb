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
