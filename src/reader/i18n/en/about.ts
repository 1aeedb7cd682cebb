import type { Format } from "../format";
import type { makeAbout as makeFrench } from "../fr/about";

export const makeAbout = (format: Format): ReturnType<typeof makeFrench> => ({
  about: {
    what: "An app for reading articles, online or offline. It is free of charge and free software, with no account, no advertising and no audience measurement.",
    versions: "Versions",
    app: "App",
    edition: "Edition",
    revision: (revision: string) => `, revision ${revision}`,
    changes: "What is new",
    changesLanguage: "This list is written in French.",
    release: (version: string, day: string) => `Version ${version}, ${format.day(day)}`,
    licences: "Licences",
    code: "The code of the app is free software: MIT licence.",
    texts: (publisher: string) =>
      `The texts of the articles, and the data drawn from them, remain with whoever published them: ${publisher}. The licence of the code does not apply to them.`,
    fonts: "Typefaces",
    fontsBy: "Under the free licence SIL OFL 1.1, reduced here to the letters of French, German and English.",
    map: "Map",
    mapBy:
      "The outlines of the départements come from MapSVG and from Victor Cazanave’s svg-maps project, under the CC BY 4.0 licence; they are simplified here. Codes of the communes: INSEE; their centres: IGN (Admin Express), Licence Ouverte 2.0.",
    packages: "Free software used",
    fullTexts: "Full texts of the licences",
    fullTextsLanguage: "The English wording is the binding one.",
    loading: "Loading the licences…",
    unavailable: "These texts are not on this phone yet: you need to be online once.",
    thanks: "Thanks",
    thanksTo: "To those who wrote these articles, drew these letters and gave this software; and to you, who read.",
  },
});
