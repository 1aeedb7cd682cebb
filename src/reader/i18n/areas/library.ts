import { createArea } from "../area";
import { makeLibrary } from "../fr/library";

export const libraryArea = createArea(makeLibrary, {
  de: async () => (await import("../de/library")).makeLibrary,
  en: async () => (await import("../en/library")).makeLibrary,
});

export type LibraryMessages = ReturnType<typeof libraryArea.read>["library"];
