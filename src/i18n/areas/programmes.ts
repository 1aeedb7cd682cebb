import { createArea } from "../area";
import { makeProgrammes } from "../fr/programmes";

export const programmes = createArea(makeProgrammes, {
  de: async () => (await import("../de/programmes")).makeProgrammes,
  en: async () => (await import("../en/programmes")).makeProgrammes,
});
