import { createArea } from "../area";
import { makeReadingChoices } from "../fr/readingChoices";

export const readingChoices = createArea(makeReadingChoices, {
  de: async () => (await import("../de/readingChoices")).makeReadingChoices,
  en: async () => (await import("../en/readingChoices")).makeReadingChoices,
});
