import type { PlaceId, ThemeId } from "../../domain/ids";
import type { Departement } from "../../domain/reference/place";
import { paths } from "./paths";

const explorer = paths.explorer();

/** Addresses below « Explorer ». Apart from `paths`: a first visit does without. */
export const explorerPatterns = {
  map: `${explorer}carte/`,
  timeline: `${explorer}chronologie/`,
  figures: `${explorer}chiffres/`,
  glossary: `${explorer}sigles/`,
} as const;

type Shown = { readonly place?: PlaceId; readonly departement?: Departement };

export const explorerPaths = {
  /** The whole map, or with one thing shown on it. */
  map: ({ place, departement }: Shown = {}): string => {
    if (place !== undefined) return `${explorerPatterns.map}?lieu=${place}`;
    return departement === undefined ? explorerPatterns.map : `${explorerPatterns.map}?departement=${departement}`;
  },
  place: (id: PlaceId): string => `${explorer}lieu/${id}/`,
  timeline: (): string => explorerPatterns.timeline,
  figures: (theme?: ThemeId): string =>
    theme ? `${explorerPatterns.figures}?theme=${theme}` : explorerPatterns.figures,
  /** The list, or one acronym in it (`acronymAnchor`). */
  glossary: (anchor?: string): string =>
    anchor ? `${explorerPatterns.glossary}#${anchor}` : explorerPatterns.glossary,
} as const;
