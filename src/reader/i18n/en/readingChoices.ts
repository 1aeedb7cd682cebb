import type { makeReadingChoices as frenchReadingChoices } from "../fr/readingChoices";
import { makeReading } from "./article";

export const makeReadingChoices = (): ReturnType<typeof frenchReadingChoices> => ({
  reading: {
    ...makeReading().reading,
    preview: "Preview",
    colourScheme: "Colours",
    colourSchemes: { auto: "Auto", light: "Light", sepia: "Sepia", dark: "Dark", contrast: "Contrast" },
    face: "Typeface",
    faces: { serif: "Newspaper", legible: "Very legible" },
    textSize: "Text size",
    lineHeight: "Line spacing",
    measure: "Line length",
    letterSpacing: "Letter spacing",
    wordSpacing: "Word spacing",
    step: (step: number, count: number) => `${step} of ${count}`,
    less: (what: string) => `${what}: less`,
    more: (what: string) => `${what}: more`,
    spacing: "Spacing",
    justified: "Justified lines",
    justifiedWithoutHyphens: "This browser does not hyphenate in this language: lines will have gaps.",
    paged: "Page by page",
    pagedHint: "Swipe across the text, tap its right or left edge, or use the arrow keys.",
    focusLine: "Focus line",
    focusLineHint: "Fades what is above and below.",
    reset: "Original settings",
    nextPage: "Next page",
    previousPage: "Previous page",
    page: (page: number, count: number) => `Page ${page} of ${count}`,
  },
});
