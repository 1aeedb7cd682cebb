import type { Format } from "../format";

/** Sentences about what a reader marks and notes in an article. */
export const makeAnnotations = (format: Format) => ({
  annotations: {
    /** The bar for a selected passage, and for one that is marked. */
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
    remove: "Supprimer",
    close: "Fermer",
    adjust: {
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
    /** The list below the text. */
    title: "Vos notes et surlignages",
    printedTitle: "Notes et surlignages",
    onArticle: "Note sur l’article",
    editNote: "Modifier la note",
    copyAll: "Copier les passages avec leur source",
    allCopied: "Passages copiés avec leur source",
    copyRefused: "Ce navigateur n’a pas autorisé la copie.",
    taggedWith: (tags: readonly string[]) => `${tags.length < 2 ? "Étiquette" : "Étiquettes"} : ${format.list(tags)}`,
    quoted: (words: string) => `«\u202f${words}\u202f»`,
    /** Passages that a corrected article has no more, or twice. */
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
