import { createArea } from "../base/area";
import { makeReading } from "./article";

export const makeReadingChoices = () => ({
  reading: {
    ...makeReading().reading,
    preview: "Aperçu",
    colourScheme: "Couleurs",
    colourSchemes: { auto: "Auto", light: "Clair", sepia: "Sépia", dark: "Sombre", contrast: "Contrasté" },
    face: "Caractère",
    faces: { serif: "Journal", legible: "Très lisible" },
    textSize: "Taille du texte",
    lineHeight: "Interligne",
    measure: "Largeur des lignes",
    letterSpacing: "Espace entre les lettres",
    wordSpacing: "Espace entre les mots",
    step: (step: number, count: number) => `${step} sur ${count}`,
    less: (what: string) => `${what} : moins`,
    more: (what: string) => `${what} : plus`,
    spacing: "Espacements",
    justified: "Lignes justifiées",
    justifiedWithoutHyphens: "Ce navigateur ne coupe pas les mots dans cette langue : les lignes auront des blancs.",
    paged: "Page par page",
    pagedHint: "Balayez le texte, touchez son bord droit ou gauche, ou prenez les flèches du clavier.",
    focusLine: "Ligne de concentration",
    focusLineHint: "Estompe ce qui est au-dessus et au-dessous.",
    reset: "Réglages d’origine",
    nextPage: "Page suivante",
    previousPage: "Page précédente",
    page: (page: number, count: number) => `Page ${page} sur ${count}`,
  },
});

export const readingChoicesArea = createArea(makeReadingChoices, {
  de: async () => (await import("../de/readingChoices")).makeReadingChoices,
  en: async () => (await import("../en/readingChoices")).makeReadingChoices,
});
