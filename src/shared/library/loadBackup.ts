import type { Language } from "../../i18n/language";

type LibraryBackup = typeof import("../backup/backup");

/** Backups and exports, fetched with their sentences when they are first wanted. */
export async function loadBackup(language: Language): Promise<LibraryBackup> {
  const parts = await import("../backup/backup");
  // In French where they cannot be had.
  await Promise.all([parts.backup.load(language), parts.own.load(language)]).catch(() => undefined);
  return parts;
}
