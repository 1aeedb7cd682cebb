import type { Language } from "../../i18n/base/language";

type LibraryBackup = typeof import("../backup/backup");

export async function loadBackup(language: Language): Promise<LibraryBackup> {
  const parts = await import("../backup/backup");
  // Falls back to French.
  await Promise.all([
    parts.backupArea.load(language),
    parts.libraryActionsArea.load(language),
    parts.editionFileArea.load(language),
  ]).catch(() => undefined);
  return parts;
}
