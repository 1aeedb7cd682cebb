import type { Format } from "../format";
import { countArticles } from "./countArticles";

export const makeDossier = (format: Format) => ({
  dossier: {
    title: "Dossier",
    print: "Imprimer ou enregistrer en PDF",
    add: "Ajouter au dossier",
    added: "Ajouté au dossier",
    remove: "Retirer du dossier",
    removed: "Retiré du dossier",
    undo: "Annuler",
    open: (articles: number) => `Voir le dossier (${countArticles(format, articles)})`,
    see: "Voir le dossier",
    full: (most: number) => `Le dossier est plein : il peut contenir ${countArticles(format, most)}.`,
  },
});
