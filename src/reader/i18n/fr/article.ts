import type { Format } from "../base/format";
import { countArticles, withDe } from "./shell";

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

export const makeFrontPage = (format: Format) => ({
  frontPage: {
    topics: "Thèmes",
    all: "Tout",
    unread: "Non lus",
    emptyUnread: "Vous avez tout lu.",
    muted: (count: number) => `${countArticles(format, count)} ${count < 2 ? "masqué" : "masqués"}`,
    mute: "Masquer…",
    resume: "Reprendre",
    articles: "Articles",
    more: "Afficher la suite",
    loading: "Chargement des articles…",
    emptyTitle: "Aucun article pour l’instant",
    empty: "Les articles arriveront ici dès que l’édition sera sur ce téléphone.",
    emptyTopic: "Aucun article sur ce thème dans cette édition.",
    seeAll: "Voir tous les articles",
    due: (title: string, when: string) => `${title} : ${when}`,
    dueMany: (count: number, when: string) => `${format.number(count)} démarches · ${when}`,
    read: "Lu",
    started: (percent: number) => `Lu à ${format.number(percent)} %`,
    rowActions: "Autres actions",
    actionsTitle: "Cet article",
    markRead: "Marquer comme lu",
    markUnread: "Marquer comme non lu",
    markedRead: "Marqué comme lu",
    markedUnread: "Marqué comme non lu",
    undo: "Annuler",
    pull: "Tirez pour chercher une nouvelle édition",
    release: "Relâchez pour chercher une nouvelle édition",
    checking: "Recherche d’une nouvelle édition…",
    upToDate: "Vous avez la dernière édition.",
  },
});

export const makeFavourite = () => ({
  favourite: {
    tool: "Favori",
    add: "Ajouter aux favoris",
    remove: "Retirer des favoris",
    tags: "Étiquettes",
    note: "Note",
    several: "Sélectionner plusieurs articles",
  },
});

export const makeListen = () => ({
  listen: {
    playAll: "Écouter la une",
    tool: "Écouter",
    pauseTool: "Pause",
    notLoaded: "La lecture à voix haute n’a pas pu être chargée. Réessayez avec le réseau.",
    chooseTitle: "Un autre article est en lecture",
    playNow: "Écouter maintenant",
    playNext: "Ajouter à la suite",
    added: (title: string) => `Ajouté à la suite : ${title}`,
  },
});

export const makeReading = () => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, réglages de lecture",
    title: "Réglages de lecture",
    close: "Fermer",
  },
});

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
