import type { DecodedBackup } from "../../../../domain/library/backup/backup";
import { databaseName } from "../../scope";
import { readBackupFile } from "./backupFile";

/* A complete backup in the origin private file system, which outlives a database that broke or was cleared alone. Two
   files take turns: the newer is never touched while the older is overwritten, so a power cut always leaves a whole
   one. A file begins with its number, eight bytes that are written last; zero marks an unfinished file. */
const FOLDER = "library-copies";
export const FILES = ["0", "1"] as const;
export const HEAD_BYTES = 8;

/** The newest readable copy; `null` when there is none. Never rejects. */
export async function readSafetyCopy(): Promise<Extract<DecodedBackup, { readonly ok: true }> | null> {
  try {
    const folder = await openFolder(false);
    const copies = await Promise.all(FILES.map((name) => readCopy(folder, name)));
    const newestFirst = copies.filter((copy) => copy !== null).sort((one, other) => other.number - one.number);
    for (const { content } of newestFirst) {
      const decoded = await readBackupFile(content);
      if (decoded.ok) return decoded;
    }
  } catch {
    // There is no such folder, or the browser has no private file system.
  }
  return null;
}

export async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create });
  return folder.getDirectoryHandle(encodeURIComponent(databaseName("library")), { create });
}

type Copy = { readonly number: number; readonly content: Blob };

export async function readCopy(folder: FileSystemDirectoryHandle, name: string): Promise<Copy | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    if (file.size <= HEAD_BYTES) return null;
    const head = new DataView(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const number = head.getFloat64(0);
    return number > 0 ? { number, content: file.slice(HEAD_BYTES) } : null;
  } catch {
    return null;
  }
}
