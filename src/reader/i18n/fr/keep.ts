import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { countArticles } from "./shell";

/** Which texts of a large edition stay on the phone, and those that do not. */
export const makeKeep = (format: Format) => ({
  keep: {
    title: "Textes gardés",
    what: "Choisissez ce qui reste sur ce téléphone. Les autres articles restent dans les listes et se lisent avec le réseau.",
    always:
      "Favoris, notes, surlignages, étiquettes, démarches suivies, dossier et lectures en cours restent toujours, ainsi que les articles téléchargés avec eux.",
    topics: "Thèmes (tous si rien n’est choisi)",
    departements: "Départements",
    withSize: (name: string, bytes: number) => `${name}\u00a0· ${format.bytes(bytes)}`,
    age: "Période",
    months: (count: number) =>
      count < 24 ? `${format.number(count)} derniers mois` : `${format.number(count / 12)} dernières années`,
    anyAge: "Toute la période",
    limit: "Place au plus pour les articles",
    noLimit: "Sans limite",
    kept: (count: number, total: number, bytes: number) =>
      `${format.number(count)} sur ${countArticles(format, total)}\u00a0· ${format.bytes(bytes)} sur ce téléphone`,
    toFetch: (bytes: number) => `À télécharger\u00a0: ${format.bytes(bytes)}`,
    toFree: (bytes: number) => `Place rendue\u00a0: ${format.bytes(bytes)}`,
    apply: "Appliquer",
    applying: "En cours…",
    keepAll: "Tout garder",
    done: "Ce téléphone garde maintenant votre choix.",
    /** In lists. */
    leftOut: "Pas sur ce téléphone",
    coming: "Ce texte n’est pas sur ce téléphone\u00a0: il arrive.",
    noNetwork:
      "Ce texte n’est pas sur ce téléphone, et le réseau ne répond pas. Il s’ouvrira ici dès que le réseau revient.",
    retry: "Réessayer",
    /** Of a search, about what is not kept here. */
    searching: "Recherche sur le réseau…",
    onNetwork: (count: number, isMore: boolean) => `Sur le réseau (${format.number(count)}${isMore ? " ou plus" : ""})`,
    noneOnNetwork: "Aucun autre texte trouvé sur le réseau.",
    unreached: "Les textes qui ne sont pas sur ce téléphone n’ont pas été cherchés\u00a0: le réseau ne répond pas.",
    notAsked:
      "Seuls les textes de ce téléphone ont été cherchés\u00a0: pour chercher aussi sur le réseau, écrivez des mots, sans guillemets, mot exclu ni date, et désactivez «\u202fNon lus\u202f».",
  },
});

export const keepArea = createArea(makeKeep, {
  de: async () => (await import("../de/keep")).makeKeep,
  en: async () => (await import("../en/keep")).makeKeep,
});
