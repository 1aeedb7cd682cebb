import { createArea } from "../area";
import { makeAnnotations } from "../fr/annotations";

export const annotationsArea = createArea(makeAnnotations, {
  de: async () => (await import("../de/annotations")).makeAnnotations,
  en: async () => (await import("../en/annotations")).makeAnnotations,
});
