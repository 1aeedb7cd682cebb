import { createArea } from "../area";
import { makeLoss } from "../fr/loss";

/** What a reader is told whose library was cleared, or whose tab is too old for it. */
export const loss = createArea(makeLoss, {
  de: async () => (await import("../de/loss")).makeLoss,
  en: async () => (await import("../en/loss")).makeLoss,
});
