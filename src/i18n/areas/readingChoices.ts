import { createArea } from "../area";
import { makeReadingChoices } from "../fr/readingChoices";

/** The choices in the « Aa » sheet, and reading page by page. */
export const readingChoices = createArea(makeReadingChoices, {
  de: async () => (await import("../de/readingChoices")).makeReadingChoices,
  en: async () => (await import("../en/readingChoices")).makeReadingChoices,
});
