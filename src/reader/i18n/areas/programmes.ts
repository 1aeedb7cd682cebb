import { createArea } from "../area";
import { makeProgrammes } from "../fr/programmes";

export const programmesArea = createArea(makeProgrammes, {
  de: async () => (await import("../de/programmes")).makeProgrammes,
  en: async () => (await import("../en/programmes")).makeProgrammes,
});

export type ProgrammeMessages = ReturnType<typeof programmesArea.read>["programmes"];
