/** Sentences about one article. */
export const makeArticle = () => ({
  article: {
    loading: "Chargement de l’article…",
    editorNote: "Note de l’éditeur",
    footnotes: "Notes",
    footnote: (label: string) => `Note ${label}`,
    backToText: (label: string) => `Retour au texte, note ${label}`,
    newer: "Article précédent",
    older: "Article suivant",
    neighbours: "Autres articles",
    tools: "Outils de lecture",
    share: "Partager",
    copied: "Lien copié",
    resume: "Reprendre où vous en étiez",
    dismissResume: "Rester ici",
    missingTitle: "Cet article n’est pas dans l’édition",
    missing: "L’adresse est peut-être mal écrite, ou l’article a été retiré. Les autres articles sont à la une.",
    notYetTitle: "Cet article n’est pas encore sur ce téléphone",
    notYet: "Il s’affichera dès que l’édition aura été téléchargée.",
    source: (publisher: string) => `Texte : ${publisher}`,
  },
});
