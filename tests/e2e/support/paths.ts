/** One address of every kind of screen, below the base. */
export const screenPaths = [
  "",
  "?theme=agriculture",
  "article/orientations-budgetaires-2020/",
  "article/rien-de-tel/",
  "contacts/",
  "hors-ligne/",
  "dossier/",
  "dossier/?a=orientations-budgetaires-2020",
  "reglages/",
  "reglages/?q=rien-de-tel",
  "a-propos/",
  "accessibilite/",
  "confidentialite/",
  "rien-de-tel/",
] as const;
