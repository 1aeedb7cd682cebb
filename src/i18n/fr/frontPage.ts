import type { Format } from "../format";
import { countArticles } from "./countArticles";

export const makeFrontPage = (format: Format) => ({
  frontPage: {
    title: "À la une",
    topics: "Thèmes",
    all: "Tout",
    articles: "Articles",
    countOf: (count: number) => countArticles(format, count),
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
    closeActions: "Fermer",
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
