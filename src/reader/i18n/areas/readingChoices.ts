import { createArea } from "../area";
import { makeReadingChoices } from "../fr/readingChoices";

export const readingChoicesArea = createArea(makeReadingChoices, {
  de: async () => (await import("../de/readingChoices")).makeReadingChoices,
  en: async () => (await import("../en/readingChoices")).makeReadingChoices,
});
