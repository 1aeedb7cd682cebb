import { createArea } from "../area";
import { makeSearchScreen } from "../fr/searchScreen";

export const searchArea = createArea(makeSearchScreen, {
  de: async () => (await import("../de/searchScreen")).makeSearchScreen,
  en: async () => (await import("../en/searchScreen")).makeSearchScreen,
});

export type SearchMessages = ReturnType<typeof searchArea.read>["search"];
