import type { Format } from "../format";
import { withDe } from "./withDe";

export const makeArticle = (format: Format) => ({
  article: {
    loading: "Chargement de l’article…",
    editorNote: (publication: string) => `Note ${withDe(publication)}`,
    footnotes: "Notes",
    footnote: (label: string) => `Note ${label}`,
    backToText: (label: string) => `Retour au texte, note ${label}`,
    closeNote: "Fermer la note",
    newer: "Article précédent",
    older: "Article suivant",
    neighbours: "Autres articles",
    readOn: "Lire la suite",
    readOnIn: (topic: string) => `Lire la suite : ${topic}`,
    related: "Sur le même sujet",
    programmes: "Programmes cités",
    minutesLeft: (minutes: number) => {
      if (minutes < 1) return "Moins d’une minute";
      return `${format.number(minutes)} min ${minutes < 2 ? "restante" : "restantes"}`;
    },
    tools: "Outils de lecture",
    more: "Plus",
    moreTitle: "Dans cet article",
    close: "Fermer",
    contents: "Sommaire",
    search: "Rechercher",
    mark: "Surligner un passage",
    asFile: "Partager en un fichier",
    cite: "Copier la citation",
    cited: "Citation copiée",
    passageCited: "Passage copié avec sa source",
    copyRefused: "Ce navigateur n’a pas autorisé la copie.",
    share: "Partager",
    copied: "Lien copié",
    resume: "Reprendre où vous en étiez",
    dismissResume: "Rester ici",
    missingTitle: "Cet article n’est pas dans l’édition",
    missing: "L’adresse est peut-être mal écrite, ou l’article a été retiré. Les autres articles sont à la une.",
    notYetTitle: "Cet article n’est pas encore sur ce téléphone",
    notYet: "Il s’affichera dès que l’édition aura été téléchargée.",
    source: (publisher: string) => `Texte : ${publisher}`,
    authors: (names: string) => `Par ${names}`,
    original: (host: string) => `L’original sur ${host}`,
  },
});
