import type { Format } from "../format";

export const makeAbout = (format: Format) => ({
  about: {
    what: "Une application pour lire des articles, avec ou sans réseau. Elle est gratuite et libre, sans compte, sans publicité et sans mesure d’audience.",
    versions: "Versions",
    app: "Application",
    edition: "Édition",
    revision: (revision: string) => `, révision ${revision}`,
    changes: "Nouveautés",
    changesLanguage: "Cette liste est écrite en français.",
    release: (version: string, day: string) => `Version ${version}, ${format.day(day)}`,
    licences: "Licences",
    code: "Le code de l’application est libre : licence MIT.",
    texts: (publisher: string) =>
      `Les textes des articles, et les données qui en sont tirées, restent à qui les a publiés : ${publisher}. La licence du code ne s’y applique pas.`,
    fonts: "Polices de caractères",
    fontsBy: "Sous licence libre SIL OFL 1.1, réduites ici aux lettres du français, de l’allemand et de l’anglais.",
    map: "Carte",
    mapBy:
      "Les contours des départements viennent de MapSVG et du projet svg-maps de Victor Cazanave, sous licence CC BY 4.0 ; ils sont simplifiés ici. Codes des communes : INSEE ; leurs centres : IGN (Admin Express), Licence Ouverte 2.0.",
    packages: "Logiciels libres utilisés",
    fullTexts: "Textes complets des licences",
    fullTextsLanguage: "Ces textes font foi en anglais.",
    loading: "Chargement des licences…",
    unavailable: "Ces textes ne sont pas encore sur ce téléphone : il faut du réseau une fois.",
    thanks: "Remerciements",
    thanksTo:
      "À celles et ceux qui ont écrit ces articles, dessiné ces lettres et donné ces logiciels ; et à vous, qui lisez.",
  },
});
