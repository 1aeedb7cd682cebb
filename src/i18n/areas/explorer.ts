import { createArea } from "../area";
import { makeExplorer } from "../fr/explorer";

/** « Explorer », and the drawings and explanations that articles borrow from it. */
export const explorer = createArea(makeExplorer, {
  de: async () => (await import("../de/explorer")).makeExplorer,
  en: async () => (await import("../en/explorer")).makeExplorer,
});
