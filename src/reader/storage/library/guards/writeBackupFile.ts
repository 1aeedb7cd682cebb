import { encodeBackup } from "../../../../domain/library/backup/backup";
import { exportLibrary } from "../exportLibrary";
import type { LibraryStored } from "../libraryProblem";
import type { Progress } from "../progress";
import { packBackup } from "./backupFile";

export type BackupOptions = { readonly settings: unknown; readonly appVersion: string; readonly isPacked: boolean };
/** `changes`: pass to `noteBackup` once the reader has the file. */
export type BackupFile = { readonly content: Blob; readonly changes: number };

/** Blocks whoever calls it for as long as the texts of a whole library take: a thread, where there is one. */
export async function writeBackupFile(
  { settings, appVersion, isPacked }: BackupOptions,
  onProgress?: Progress,
): Promise<LibraryStored<BackupFile>> {
  const exported = await exportLibrary(onProgress);
  if (!exported.ok) return exported;
  const { changes, ...content } = exported.value;
  const text = encodeBackup({ ...content, settings, writtenAt: new Date().toISOString() }, appVersion);
  const file = isPacked ? await packBackup(text) : new Blob([text], { type: "text/plain" });
  return { ok: true, value: { content: file, changes } };
}
