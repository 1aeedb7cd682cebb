import { createArea } from "../base/area";
import type { Format } from "../base/format";

export const makeAnnotations = (format: Format) => ({
  annotations: {
    /** For the toolbar over a selected passage, and over a highlight. */
    selected: "Passage sélectionné",
    marked: "Passage surligné",
    barHint: "Touche Tab : surligner, annoter ou citer ce passage.",
    colours: "Couleur du surlignage",
    colour: {
      mirabelle: "Jaune mirabelle",
      sapin: "Vert sapin",
      gres: "Rose grès",
      ardoise: "Bleu ardoise",
    },
    note: "Note",
    tags: "Étiquettes",
    cite: "Citer",
    citeName: "Citer : copier le passage avec sa source",
    share: "Partager",
    passageCopied: "Passage copié",
    addSource: "Ajouter la source",
    remove: "Supprimer",
    close: "Fermer",
    adjust: {
      tap: "Touchez le premier mot du passage, puis le dernier.",
      block: "Paragraphe",
      start: "Début",
      end: "Fin",
      "previous-block": "Paragraphe précédent",
      "next-block": "Paragraphe suivant",
      "start-earlier": "Commencer un mot plus tôt",
      "start-later": "Commencer un mot plus tard",
      "end-earlier": "Finir un mot plus tôt",
      "end-later": "Finir un mot plus tard",
    },
    added: "Passage surligné",
    removed: "Surlignage supprimé",
    replaced: "Surlignage replacé",
    undo: "Annuler",
    linkCopied: "Lien copié",
    tooLong: "Ce passage est trop long pour être surligné d’un seul tenant.",
    /** For the list below the text. */
    title: "Vos notes et surlignages",
    printedTitle: "Notes et surlignages",
    onArticle: "Note sur l’article",
    editNote: "Modifier la note",
    copyAll: "Copier les passages avec leur source",
    allCopied: "Passages copiés avec leur source",
    copyRefused: "Ce navigateur n’a pas autorisé la copie.",
    taggedWith: (tags: readonly string[]) => `${tags.length < 2 ? "Étiquette" : "Étiquettes"} : ${format.list(tags)}`,
    quoted: (words: string) => `«\u202f${words}\u202f»`,
    /** For passages that a corrected article no longer has, or has twice. */
    misplacedTitle: "À replacer",
    misplaced: {
      changed: "L’article a été corrigé, et ces mots n’y sont plus tels quels.",
      ambiguous: "L’article a été corrigé, et ces mots s’y trouvent à plusieurs endroits.",
    },
    replace: "Replacer",
    replaceHint: "Sélectionnez dans le texte le passage qui correspond.",
    replaceHere: "Replacer ici",
    pickBlock: "Choisir un paragraphe",
    cancel: "Annuler",
  },
});

export const makeFind = (format: Format) => ({
  find: {
    label: "Rechercher dans l’article",
    results: (count: number) => {
      if (count === 0) return "Aucun résultat";
      return `${format.number(count)} ${count < 2 ? "résultat" : "résultats"}`;
    },
    place: (position: number, count: number) => `${format.number(position)} sur ${format.number(count)}`,
    next: "Résultat suivant",
    previous: "Résultat précédent",
    close: "Fermer la recherche",
  },
});

export const annotationsArea = createArea(makeAnnotations, {
  de: async () => (await import("../de/annotations")).makeAnnotations,
  en: async () => (await import("../en/annotations")).makeAnnotations,
});

export const findArea = createArea(makeFind, {
  de: async () => (await import("../de/annotations")).makeFind,
  en: async () => (await import("../en/annotations")).makeFind,
});
