import { createArea } from "../area";
import { makeBackup } from "../fr/backup";

export const backupArea = createArea(makeBackup, {
  de: async () => (await import("../de/backup")).makeBackup,
  en: async () => (await import("../en/backup")).makeBackup,
});
