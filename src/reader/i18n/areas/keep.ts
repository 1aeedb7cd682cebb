import { createArea } from "../area";
import { makeKeep } from "../fr/keep";

export const keepArea = createArea(makeKeep, {
  de: async () => (await import("../de/keep")).makeKeep,
  en: async () => (await import("../en/keep")).makeKeep,
});
