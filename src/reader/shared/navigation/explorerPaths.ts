import type { PlaceId, TopicId } from "../../../domain/ids";
import type { Departement } from "../../../domain/reference/place";
import { paths } from "./paths";

const explorer = paths.explorer();

export const explorerPatterns = {
  map: `${explorer}carte/`,
  timeline: `${explorer}chronologie/`,
  figures: `${explorer}chiffres/`,
  glossary: `${explorer}sigles/`,
} as const;

type Shown = { readonly place?: PlaceId; readonly departement?: Departement };

export const explorerPaths = {
  map: ({ place, departement }: Shown = {}): string => {
    if (place !== undefined) return `${explorerPatterns.map}?lieu=${place}`;
    return departement === undefined ? explorerPatterns.map : `${explorerPatterns.map}?departement=${departement}`;
  },
  place: (id: PlaceId): string => `${explorer}lieu/${id}/`,
  timeline: (): string => explorerPatterns.timeline,
  figures: (topic?: TopicId): string =>
    topic ? `${explorerPatterns.figures}?theme=${topic}` : explorerPatterns.figures,
  glossary: (anchor?: string): string =>
    anchor ? `${explorerPatterns.glossary}#${anchor}` : explorerPatterns.glossary,
} as const;

/** Anchor on the page of acronyms: `R&D` → `sigle-r-d`. */
export function acronymAnchor(acronym: string): string {
  const plain = acronym.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `sigle-${plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
}
