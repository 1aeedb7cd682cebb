import { createArea } from "../area";
import { makeMutes } from "../fr/mutes";

export const mutesArea = createArea(makeMutes, {
  de: async () => (await import("../de/mutes")).makeMutes,
  en: async () => (await import("../en/mutes")).makeMutes,
});

export type MutesMessages = ReturnType<typeof makeMutes>["mutes"];
