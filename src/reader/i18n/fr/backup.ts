import type { BackupProblem } from "../../../domain/library/backup/backup";
import type { LibraryKind } from "../../../domain/library/library";
import { createArea } from "../base/area";
import type { Format } from "../base/format";

export const makeBackup = (format: Format) => {
  const counted = (count: number, one: string, many: string): string =>
    `${format.number(count)} ${count < 2 ? one : many}`;
  return {
    backup: {
      what: "Favoris, étiquettes, notes, surlignages, suivis, lectures et réglages, en un seul fichier. Il reste à vous : rien n’est envoyé.",
      never: "Jamais sauvegardé",
      last: (moment: string) => `Dernière sauvegarde le ${format.moment(moment)}`,
      nothingNew: "Rien de nouveau depuis",
      changes: (count: number) => counted(count, "changement depuis", "changements depuis"),
      changesOnly: (count: number) => counted(count, "changement à protéger", "changements à protéger"),
      save: "Sauvegarder",
      share: "Envoyer à un autre appareil",
      saved: "Sauvegarde enregistrée dans vos téléchargements",
      preparing: (percent: number) => `Préparation de la sauvegarde\u00a0: ${format.number(percent)}\u00a0%`,
      shared: "Sauvegarde transmise",
      restore: "Récupérer une sauvegarde",
      choose: "Choisir le fichier",
      chooseHint: "Un fichier qui finit par .json, .json.gz ou .txt",
      export: "Exporter pour lire ailleurs",
      open: "Sauvegarder et exporter",
      reading: "Lecture du fichier…",
      restoring: (percent: number) => `Remise en place\u00a0: ${format.number(percent)}\u00a0%`,
      formats: {
        markdown: "Texte simple (Markdown), avec passages et sources",
        html: "Page web à lire ou à imprimer",
        csv: "Tableau CSV pour un tableur",
        bookmarks: "Marque-pages pour un navigateur",
        annotations: "Pour un logiciel d’annotation (W3C)",
      },
      exported: "Fichier enregistré dans vos téléchargements",
      exportFailed: "Le fichier n’a pas pu être préparé.",
      preview: {
        title: "Ce fichier contient",
        writtenAt: (moment: string) => `Écrit le ${format.moment(moment)}`,
        nothing: "Tout ce que contient ce fichier est déjà sur ce téléphone.",
        added: (count: number) => counted(count, "à ajouter", "à ajouter"),
        same: (count: number) => counted(count, "déjà là", "déjà là"),
        updated: (count: number) =>
          counted(count, "version plus récente dans le fichier", "versions plus récentes dans le fichier"),
        newerHere: (count: number) => counted(count, "version plus récente ici", "versions plus récentes ici"),
        removed: (count: number) => counted(count, "suppression faite depuis", "suppressions faites depuis"),
        dropped: (count: number) =>
          counted(count, "élément illisible sera laissé de côté", "éléments illisibles seront laissés de côté"),
        merge: "Ajouter à ma bibliothèque",
        cancel: "Ne rien changer",
        replace: "Remplacer ma bibliothèque…",
        merged: "Sauvegarde ajoutée à votre bibliothèque",
        settings: "Reprendre aussi les réglages de lecture",
      },
      kinds: {
        bookmarks: "Favoris",
        tags: "Étiquettes",
        taggings: "Étiquettes posées",
        highlights: "Surlignages",
        notes: "Notes",
        followUps: "Suivis",
        views: "Vues",
        subjects: "Titres",
        readingStates: "Lectures",
      } satisfies Record<LibraryKind, string>,
      replace: {
        title: "Remplacer toute la bibliothèque ?",
        text: "Ce qui est sur ce téléphone et pas dans le fichier disparaîtra. Une sauvegarde de l’état présent est enregistrée d’abord.",
        confirm: "Sauvegarder puis remplacer",
        cancel: "Garder ma bibliothèque",
        done: "Bibliothèque remplacée",
      },
      exportMessages: {
        title: (day: string) => `Ma bibliothèque, ${format.day(day)}`,
        tags: "Étiquettes :",
        note: "Note :",
        passages: "Passages",
        followUp: "Suivi :",
        columns: {
          kind: "Type",
          title: "Titre",
          url: "Adresse",
          passage: "Passage",
          note: "Note",
          tags: "Étiquettes",
          followUp: "Suivi",
          favouriteSince: "Favori depuis",
          deadline: "Date à ne pas manquer",
          steps: "Étapes",
          remarks: "Remarques",
          changed: "Modifié",
          source: "Source",
        },
        kinds: { article: "Article", programme: "Programme", passage: "Passage surligné" },
      },
      problem: (problem: BackupProblem): string => {
        switch (problem.kind) {
          case "not-json":
            return "Ce fichier n’est pas une sauvegarde. Rien n’a été changé.";
          case "truncated":
            return "Ce fichier est incomplet : il a été coupé en route. Rien n’a été changé.";
          case "other-product":
            return "Ce fichier vient d’une autre application. Rien n’a été changé.";
          case "newer-version":
            return "Ce fichier vient d’une version plus récente. Mettez l’application à jour, puis réessayez.";
          case "too-large":
            return `Ce fichier est trop grand (plus de ${format.bytes(problem.limitBytes)}). Rien n’a été changé.`;
          case "too-many":
            return `Ce fichier contient trop d’éléments (${format.number(problem.count)}). Rien n’a été changé.`;
          case "unreadable":
            return "Ce fichier n’a pas pu être lu. Rien n’a été changé.";
        }
      },
      unreadable: {
        told: (count: number) =>
          `${counted(count, "élément de votre bibliothèque n’a pas pu être lu", "éléments de votre bibliothèque n’ont pas pu être lus")}. Tout le reste est là, et rien n’a été effacé.`,
        save: "En enregistrer une copie",
      },
      health: {
        title: "Votre bibliothèque",
        installed: "Installée sur l’écran d’accueil",
        inBrowser: "Ouverte dans le navigateur, pas installée",
        empty: "Votre bibliothèque est vide : il n’y a rien à perdre.",
        onlyReadings: "Il n’y a ici que vos lectures, et aucune sauvegarde.",
        safe: "Tout est dans une sauvegarde. Même un téléphone perdu ne vous ferait rien perdre.",
        risky:
          "Si le téléphone efface ses données ou se perd, ces changements seront perdus. Une sauvegarde les met à l’abri.",
        app: "Application",
        backup: "Dernière sauvegarde",
        changes: "Depuis",
        none: "Aucune",
        countOf: (count: number) => counted(count, "changement", "changements"),
      },
    },
  };
};

export const backupArea = createArea(makeBackup, {
  de: async () => (await import("../de/backup")).makeBackup,
  en: async () => (await import("../en/backup")).makeBackup,
});
