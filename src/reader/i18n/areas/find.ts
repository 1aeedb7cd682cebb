import { createArea } from "../area";
import { makeFind } from "../fr/find";

export const findArea = createArea(makeFind, {
  de: async () => (await import("../de/find")).makeFind,
  en: async () => (await import("../en/find")).makeFind,
});
