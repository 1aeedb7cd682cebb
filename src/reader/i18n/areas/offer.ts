import { createArea } from "../area";
import { makeOffer } from "../fr/offer";

export const offerArea = createArea(makeOffer, {
  de: async () => (await import("../de/offer")).makeOffer,
  en: async () => (await import("../en/offer")).makeOffer,
});
