import { createArea } from "../area";
import { makePlayer } from "../fr/player";

export const playerArea = createArea(makePlayer, {
  de: async () => (await import("../de/player")).makePlayer,
  en: async () => (await import("../en/player")).makePlayer,
});

export type PlayerMessages = ReturnType<typeof playerArea.read>["listen"];
