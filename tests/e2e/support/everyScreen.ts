/** Every screen that has an address, for promises that hold on all of them. Paths are under the site's base. */
export const everyScreen = [
  { name: "front page", path: "" },
  { name: "front page, one theme", path: "?theme=industrie" },
  { name: "article", path: "article/orientations-budgetaires-2020/" },
  { name: "article with editor's notes", path: "article/nos-savoir-faire-s-exposent/" },
  { name: "article that is missing", path: "article/rien-de-tel/" },
  { name: "contacts", path: "contacts/" },
  { name: "offline", path: "hors-ligne/" },
  { name: "settings", path: "reglages/" },
  { name: "about", path: "a-propos/" },
  { name: "accessibility", path: "accessibilite/" },
  { name: "privacy", path: "confidentialite/" },
  { name: "dossier", path: "dossier/" },
  { name: "not found", path: "rien-de-tel/" },
] as const;
