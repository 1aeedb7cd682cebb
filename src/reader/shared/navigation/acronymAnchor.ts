/** Anchor on the page of acronyms: `R&D` → `sigle-r-d`. */
export function acronymAnchor(acronym: string): string {
  const plain = acronym.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `sigle-${plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
}
