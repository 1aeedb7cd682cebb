import { createArea } from "../area";
import { makeDossierScreen } from "../fr/dossierScreen";

export const dossierArea = createArea(makeDossierScreen, {
  de: async () => (await import("../de/dossierScreen")).makeDossierScreen,
  en: async () => (await import("../en/dossierScreen")).makeDossierScreen,
});

export type DossierMessages = ReturnType<typeof dossierArea.read>["dossier"];
