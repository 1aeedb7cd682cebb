import { createArea } from "../area";
import { makeEditionFile } from "../fr/editionFile";

export const editionFileArea = createArea(makeEditionFile, {
  de: async () => (await import("../de/editionFile")).makeEditionFile,
  en: async () => (await import("../en/editionFile")).makeEditionFile,
});
