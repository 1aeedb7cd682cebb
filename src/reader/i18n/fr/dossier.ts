import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { makeDossier } from "./article";
import { countArticles } from "./shell";

export const makeDossierScreen = (format: Format) => ({
  dossier: {
    ...makeDossier(format).dossier,
    epub: {
      dossier: "Enregistrer en livre (EPUB)",
      edition: "Toute l’édition en livre (EPUB)",
      failed: "L’édition n’a pas pu être lue. Réessayez.",
      words: { contents: "Sommaire", editorNotes: "À vérifier", online: "En ligne :" },
    },
    loading: "Chargement du dossier…",
    count: (articles: number) => countArticles(format, articles),
    emptyTitle: "Un dossier à imprimer",
    empty:
      "Réunissez des articles, mettez-les en ordre, présentez-les en quelques mots. Le tout s’imprime ou s’enregistre en PDF, avec un sommaire et les sources.",
    withoutScript:
      "Le dossier se compose sur votre appareil : il faut pour cela que JavaScript soit activé dans ce navigateur.",
    whileReading: "Pendant la lecture aussi : « Plus », puis « Ajouter au dossier ».",
    choose: "Choisir des articles",
    close: "Fermer",
    more: "Plus d’articles",
    articles: "Articles",
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    drop: (title: string) => `Retirer « ${title} »`,
    moved: (title: string, position: number, count: number) =>
      `« ${title} » : ${format.number(position)} sur ${format.number(count)}`,
    ownTitle: "Titre du dossier",
    introduction: "Introduction",
    introductionHint: "Facultative. Vos mots restent sur ce téléphone et s’impriment en tête du dossier.",
    withProgrammes: "Joindre les programmes cités",
    withProgrammesHint: "Chacun avec les phrases d’où viennent ses informations.",
    chosenProgrammes: "Programmes à joindre",
    programme: "Programme",
    programmes: (programmes: number) => {
      if (programmes === 0) return "aucun programme";
      return `${format.number(programmes)} ${programmes < 2 ? "programme" : "programmes"}`;
    },
    withRemarks: "Avec mes notes et surlignages",
    withRemarksHint: "Vos mots s’impriment après chaque article, les passages surlignés dans son texte.",
    preview: "Aperçu",
    contents: "Sommaire",
    sources: "Sources",
    missing: "N’est plus dans l’édition",
    missingIn: (names: readonly string[]) =>
      names.length < 2
        ? `Un article demandé n’est pas dans cette édition : ${format.list(names)}.`
        : `Des articles demandés ne sont pas dans cette édition : ${format.list(names)}.`,
    unread: (count: number) =>
      count < 2
        ? "Un nom d’article dans l’adresse n’a pas pu être lu."
        : `${format.number(count)} noms d’articles dans l’adresse n’ont pas pu être lus.`,
    another: "Cette adresse mène à une autre liste que votre dossier en cours.",
    adopt: "En faire mon dossier",
    adopted: "Ce dossier est maintenant le vôtre",
    backToOwn: (articles: number) => `Revenir au mien (${countArticles(format, articles)})`,
    notKept:
      "Ce navigateur n’enregistre rien : le titre et l’introduction seront perdus à la fermeture. L’adresse de la page garde la liste.",
    clear: "Vider le dossier",
    clearTitle: "Vider le dossier ?",
    clearText: "Sa liste, son titre et son introduction seront effacés de ce téléphone.",
    clearConfirm: "Vider",
    clearCancel: "Garder",
  },
});

export const dossierArea = createArea(makeDossierScreen, {
  de: async () => (await import("../de/dossier")).makeDossierScreen,
  en: async () => (await import("../en/dossier")).makeDossierScreen,
});

export type DossierMessages = ReturnType<typeof dossierArea.read>["dossier"];
