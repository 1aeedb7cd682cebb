import type { LibraryEntry, LibraryKind } from "../../../../domain/library/library";
import type { LibraryStored } from "../rows/libraryAnswer";
import { type Meta, putMeta, readBackupMeta } from "../rows/meta";
import { type LibraryWatch, watchLibraryFor, writeLibrary } from "./askLibrary";

export type BackupState = {
  readonly lastBackupAt: string | null;
  /** Records created, changed or deleted since the last backup; reading positions do not count. */
  readonly changes: number;
};

export function watchBackupState(): LibraryWatch<BackupState> {
  return watchLibraryFor(findState);
}

export function noteBackup(changes: number): Promise<LibraryStored<void>> {
  return writeLibrary(async (tables) => {
    const state = await findState(tables);
    const lastBackupAt = new Date().toISOString();
    await putMeta(tables, { key: "backup", lastBackupAt, changes: Math.max(0, state.changes - changes) });
  });
}

export async function findState(tables: Meta): Promise<BackupState> {
  const { lastBackupAt, changes } = await readBackupMeta(tables);
  return { lastBackupAt, changes };
}

const uncounted: readonly LibraryKind[] = ["readingStates", "subjects"];

export async function countChanges(
  tables: Meta,
  changes: readonly { readonly kind: LibraryKind; readonly after: LibraryEntry }[],
): Promise<void> {
  await countMore(tables, changes.filter(({ kind }) => !uncounted.includes(kind)).length);
}

export async function countMore(tables: Meta, count: number): Promise<void> {
  if (count === 0) return;
  const state = await findState(tables);
  await putMeta(tables, { key: "backup", lastBackupAt: state.lastBackupAt, changes: state.changes + count });
}
