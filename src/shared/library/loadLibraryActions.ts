import type { Language } from "../../i18n/language";

type LibraryParts = typeof import("./lazy/libraryActions");

/** What an article or a list can do with the reader's library, fetched with its sentences when it is first wanted. */
export async function loadLibraryActions(language: Language): Promise<LibraryParts> {
  const parts = await import("./lazy/libraryActions");
  await parts.own.load(language).catch(() => undefined); // in French, then
  return parts;
}
