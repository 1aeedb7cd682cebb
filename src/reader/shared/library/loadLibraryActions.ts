import type { Language } from "../../i18n/base/language";

type LibraryParts = typeof import("./lazy/libraryActions");

export async function loadLibraryActions(language: Language): Promise<LibraryParts> {
  const parts = await import("./lazy/libraryActions");
  await parts.libraryActionsArea.load(language).catch(() => undefined); // falls back to French
  return parts;
}
