import { createArea } from "../area";
import { makeChanges } from "../fr/changes";

export const changesArea = createArea(makeChanges, {
  de: async () => (await import("../de/changes")).makeChanges,
  en: async () => (await import("../en/changes")).makeChanges,
});
