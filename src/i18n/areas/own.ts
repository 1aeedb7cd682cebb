import { createArea } from "../area";
import { makeOwn } from "../fr/own";

export const own = createArea(makeOwn, {
  de: async () => (await import("../de/own")).makeOwn,
  en: async () => (await import("../en/own")).makeOwn,
});
