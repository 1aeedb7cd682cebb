import type { makeReadingChoices as frenchReadingChoices } from "../fr/readingChoices";
import { makeReading } from "./article";

export const makeReadingChoices = (): ReturnType<typeof frenchReadingChoices> => ({
  reading: {
    ...makeReading().reading,
    preview: "Vorschau",
    colourScheme: "Farben",
    colourSchemes: { auto: "Auto", light: "Hell", sepia: "Sepia", dark: "Dunkel", contrast: "Kontrast" },
    face: "Schrift",
    faces: { serif: "Zeitung", legible: "Sehr lesbar" },
    textSize: "Textgröße",
    lineHeight: "Zeilenabstand",
    measure: "Zeilenlänge",
    letterSpacing: "Buchstabenabstand",
    wordSpacing: "Wortabstand",
    step: (step: number, count: number) => `${step} von ${count}`,
    less: (what: string) => `${what}: weniger`,
    more: (what: string) => `${what}: mehr`,
    spacing: "Abstände",
    justified: "Blocksatz",
    justifiedWithoutHyphens: "Dieser Browser trennt in dieser Sprache keine Wörter: In den Zeilen entstehen Lücken.",
    paged: "Seite für Seite",
    pagedHint:
      "Wischen Sie über den Text, tippen Sie auf seinen rechten oder linken Rand, oder nehmen Sie die Pfeiltasten.",
    focusLine: "Lesezeile",
    focusLineHint: "Blendet ab, was darüber und darunter steht.",
    reset: "Ursprüngliche Einstellungen",
    nextPage: "Nächste Seite",
    previousPage: "Vorige Seite",
    page: (page: number, count: number) => `Seite ${page} von ${count}`,
  },
});
