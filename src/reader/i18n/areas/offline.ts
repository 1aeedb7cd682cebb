import { createArea } from "../area";
import { makeOfflineScreen } from "../fr/offlineScreen";

export const offlineArea = createArea(makeOfflineScreen, {
  de: async () => (await import("../de/offlineScreen")).makeOfflineScreen,
  en: async () => (await import("../en/offlineScreen")).makeOfflineScreen,
});
