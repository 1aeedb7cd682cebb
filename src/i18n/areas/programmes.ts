import { createArea } from "../area";
import { makeProgrammes } from "../fr/programmes";

/** The list of programmes, the page of one, and what articles show of them. */
export const programmes = createArea(makeProgrammes, {
  de: async () => (await import("../de/programmes")).makeProgrammes,
  en: async () => (await import("../en/programmes")).makeProgrammes,
});
