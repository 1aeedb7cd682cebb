type BackupState = { readonly lastBackupAt: string | null; readonly changes: number };

/** Readings are no changes that need a backup, but they are in none either. */
export function decideLibraryHealth(
  { lastBackupAt, changes }: BackupState,
  isEmpty: boolean,
): "risky" | "empty" | "onlyReadings" | "safe" {
  if (changes > 0) return "risky";
  if (isEmpty) return "empty";
  return lastBackupAt === null ? "onlyReadings" : "safe";
}
