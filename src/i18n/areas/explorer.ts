import { createArea } from "../area";
import { makeExplorer } from "../fr/explorer";

export const explorer = createArea(makeExplorer, {
  de: async () => (await import("../de/explorer")).makeExplorer,
  en: async () => (await import("../en/explorer")).makeExplorer,
});
