import { createArea } from "../area";
import { makeOwn } from "../fr/own";

/** What the reader does with an article or a programme: favourites, tags, notes, follow-ups. */
export const own = createArea(makeOwn, {
  de: async () => (await import("../de/own")).makeOwn,
  en: async () => (await import("../en/own")).makeOwn,
});
