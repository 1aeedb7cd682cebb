import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import { createArea } from "../base/area";
import type { Format } from "../base/format";

export const makeChanges = (format: Format) => {
  const count = (changes: number, one: string, many: string): string =>
    `${format.number(changes)}\u00a0${changes < 2 ? one : many}`;
  return {
    changes: {
      title: "Ce qui a changé",
      loading: "Lecture de ce qui a changé…",
      intro: "D’une édition à l’autre, sur ce téléphone : textes nouveaux, corrigés ou retirés.",
      emptyTitle: "Aucun changement pour l’instant",
      empty: "Quand une nouvelle édition remplacera celle-ci, vous verrez ici ce qu’elle apporte, corrige ou retire.",
      edition: (publishedOn: string) => `Édition du ${format.day(publishedOn)}`,
      replaces: (publishedOn: string) => `Elle a remplacé l’édition du ${format.day(publishedOn)}.`,
      rough: "Trop de textes ont changé pour être tous comparés : il peut manquer des corrections.",
      nothing: "Aucun article ni programme n’a changé.",
      added: (articles: number) => count(articles, "nouvel article", "nouveaux articles"),
      corrected: (articles: number) => count(articles, "article corrigé", "articles corrigés"),
      withdrawn: (articles: number) => count(articles, "article retiré", "articles retirés"),
      addedProgrammes: (programmes: number) => count(programmes, "nouveau programme", "nouveaux programmes"),
      correctedProgrammes: (programmes: number) => count(programmes, "programme modifié", "programmes modifiés"),
      withdrawnProgrammes: (programmes: number) => count(programmes, "programme retiré", "programmes retirés"),
      more: (rest: number) => `Voir les ${format.number(rest)} autres`,
      showCorrection: "Voir la correction",
      noTexts: "Le texte précédent n’a pas été gardé.",
      removedText: "Supprimé : ",
      addedText: "Ajouté : ",
      changedIn: (day: string, labels: readonly string[]) =>
        `Modifié dans l’édition du ${format.day(day)} : ${format.list(labels)}`,
      textCorrected: "Ce texte a été corrigé",
      readNewText: "Lire le nouveau texte",
      withdrawnFrom: (day: string) => `Retiré de l’édition du ${format.day(day)}.`,
      copyKept: "Votre bibliothèque en garde le texte.",
      changedFields: (labels: readonly string[]) => `Modifié : ${format.list(labels)}`,
      summary: ({ added, corrected, withdrawn, programmes }: ChangeCounts): string => {
        const facts = [
          added > 0 ? count(added, "nouveau", "nouveaux") : "",
          corrected > 0 ? count(corrected, "corrigé", "corrigés") : "",
          withdrawn > 0 ? count(withdrawn, "retiré", "retirés") : "",
        ].filter(Boolean);
        if (facts.length > 0) return `Nouvelle édition : ${facts.join(", ")}`;
        return `Nouvelle édition : ${count(programmes, "programme a changé", "programmes ont changé")}`;
      },
      see: "Voir",
    },
    alerts: {
      title: "Alertes",
      intro: "Ce que les dernières éditions ont apporté à ce que vous suivez, sur ce téléphone.",
      nothing: "Aucune édition n’a encore apporté de nouveauté à ce que vous suivez.",
      nothingFollowedTitle: "Vous ne suivez rien encore",
      nothingFollowed:
        "Suivez un thème ci-dessous, un lieu ou un sigle depuis « Explorer ». Vos recherches enregistrées et « Mes démarches » comptent aussi.",
      /** `written`: the number as it is to be read. */
      notification: (news: number, written = format.number(news)) =>
        `${written} ${news < 2 ? "nouveauté" : "nouveautés"} dans ce que vous suivez`,
      failed: "Les alertes n’ont pas pu être lues. Rouvrez cet écran.",
      followed: "Ce que vous suivez",
      leave: (name: string) => `Ne plus suivre : ${name}`,
      topics: "Suivre un thème",
    },
  };
};

export const makeOffer = (format: Format) => ({
  offer: {
    /** Without counts where they are not known, or nothing that is counted has changed. */
    line: (changes: ChangeCounts | undefined, bytes: number): string => {
      const isCounted = changes && Object.values(changes).some((count) => count > 0);
      const what = isCounted ? makeChanges(format).changes.summary(changes) : "Nouvelle édition";
      return `${what}\u00a0· ${format.bytes(bytes)}`;
    },
    download: "Télécharger",
    later: "Plus tard",
    pause: "Pause",
    resume: "Reprendre",
    cancel: "Annuler",
    paused: (arrived: number, total: number) => `En pause\u00a0: ${format.bytes(arrived)} sur ${format.bytes(total)}.`,
  },
});

export const changesArea = createArea(makeChanges, {
  de: async () => (await import("../de/changes")).makeChanges,
  en: async () => (await import("../en/changes")).makeChanges,
});

export const offerArea = createArea(makeOffer, {
  de: async () => (await import("../de/changes")).makeOffer,
  en: async () => (await import("../en/changes")).makeOffer,
});
