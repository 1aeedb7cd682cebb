import { createArea } from "../area";
import { makeAnnotations } from "../fr/annotations";

/** What a reader marks and notes in an article. */
export const annotations = createArea(makeAnnotations, {
  de: async () => (await import("../de/annotations")).makeAnnotations,
  en: async () => (await import("../en/annotations")).makeAnnotations,
});
