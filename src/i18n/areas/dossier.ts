import { createArea } from "../area";
import { makeDossierScreen } from "../fr/dossierScreen";

export const dossier = createArea(makeDossierScreen, {
  de: async () => (await import("../de/dossierScreen")).makeDossierScreen,
  en: async () => (await import("../en/dossierScreen")).makeDossierScreen,
});
