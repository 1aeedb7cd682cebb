import { createArea } from "../area";
import { makeExplorer } from "../fr/explorer";

export const explorerArea = createArea(makeExplorer, {
  de: async () => (await import("../de/explorer")).makeExplorer,
  en: async () => (await import("../en/explorer")).makeExplorer,
});

export type ExplorerMessages = ReturnType<typeof explorerArea.read>["explorer"];
