import type { Format } from "../format";
import type { makeDossier as makeFrench } from "../fr/dossier";
import { countArticles } from "./countArticles";

export const makeDossier = (format: Format): ReturnType<typeof makeFrench> => ({
  dossier: {
    title: "Dossier",
    print: "Print or save as PDF",
    add: "Add to the dossier",
    added: "Added to the dossier",
    remove: "Remove from the dossier",
    removed: "Removed from the dossier",
    undo: "Undo",
    open: (articles: number) => `See the dossier (${countArticles(format, articles)})`,
    see: "See the dossier",
    full: (most: number) => `The dossier is full: it holds ${countArticles(format, most)}.`,
  },
});
