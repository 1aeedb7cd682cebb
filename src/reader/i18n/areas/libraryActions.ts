import { createArea } from "../area";
import { makeLibraryActions } from "../fr/libraryActions";

export const libraryActionsArea = createArea(makeLibraryActions, {
  de: async () => (await import("../de/libraryActions")).makeLibraryActions,
  en: async () => (await import("../en/libraryActions")).makeLibraryActions,
});
