import { createArea } from "../area";
import { makeLoss } from "../fr/loss";

export const lossArea = createArea(makeLoss, {
  de: async () => (await import("../de/loss")).makeLoss,
  en: async () => (await import("../en/loss")).makeLoss,
});
