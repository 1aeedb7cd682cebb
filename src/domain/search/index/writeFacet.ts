export type FacetKind = "theme" | "programme" | "place" | "departement";

/** A filter's term in the dictionary. Begins with a space, as no word does. */
export function writeFacet(kind: FacetKind, id: string): string {
  return ` ${kind} ${id}`;
}
