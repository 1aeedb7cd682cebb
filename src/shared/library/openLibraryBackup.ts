import type { Language } from "../../i18n/language";

type LibraryBackup = typeof import("../backup/libraryBackup");

/** Backups and exports, fetched with their sentences when they are first wanted. */
export async function openLibraryBackup(language: Language): Promise<LibraryBackup> {
  const parts = await import("../backup/libraryBackup");
  // In French where they cannot be had.
  await Promise.all([parts.backup.load(language), parts.own.load(language)]).catch(() => undefined);
  return parts;
}
