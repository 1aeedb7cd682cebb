import type { Format } from "../format";
import type { makeDossier as makeFrench } from "../fr/dossier";
import { countArticles } from "./countArticles";

export const makeDossier = (format: Format): ReturnType<typeof makeFrench> => ({
  dossier: {
    title: "Dossier",
    print: "Drucken oder als PDF speichern",
    add: "Zum Dossier hinzufügen",
    added: "Zum Dossier hinzugefügt",
    remove: "Aus dem Dossier nehmen",
    removed: "Aus dem Dossier genommen",
    undo: "Rückgängig",
    open: (articles: number) => `Dossier ansehen (${countArticles(format, articles)})`,
    see: "Dossier ansehen",
    full: (most: number) => `Das Dossier ist voll: Es fasst ${countArticles(format, most)}.`,
  },
});
