/** Sentences about the frame around every screen. */
export const makeShell = () => ({
  navigation: {
    label: "Rubriques",
    skip: "Aller au contenu",
    frontPage: "À la une",
    programmes: "Programmes",
    explorer: "Explorer",
    library: "Ma bibliothèque",
    search: "Recherche",
    contacts: "Contacts",
    offline: "Hors ligne",
    settings: "Réglages",
    accessibility: "Accessibilité : partiellement conforme",
    about: "À propos",
    others: "Autres pages",
    back: "Retour",
    backToFrontPage: "Retour à la une",
    notices: "Messages",
  },
  update: {
    ready: "Nouvelle version prête",
    apply: "Mettre à jour",
    later: "Plus tard",
    otherTab: "L’application a été mise à jour dans un autre onglet.",
    reload: "Recharger",
  },
  notFound: {
    title: "Page introuvable",
    text: "Cette adresse ne mène à rien ici. Elle est peut-être mal recopiée.",
  },
  crash: {
    title: "Quelque chose s’est mal passé",
    text: "Vos données ne sont pas touchées. Rechargez la page ; si cela recommence, ouvrez « Hors ligne » et choisissez « Réparer ».",
    reload: "Recharger",
    partMissing: "Cette partie n’a pas pu être chargée. Réessayez avec le réseau.",
    details: "Détails pour un signalement",
  },
});
