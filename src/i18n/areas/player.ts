import { createArea } from "../area";
import { makePlayer } from "../fr/player";

export const player = createArea(makePlayer, {
  de: async () => (await import("../de/player")).makePlayer,
  en: async () => (await import("../en/player")).makePlayer,
});
