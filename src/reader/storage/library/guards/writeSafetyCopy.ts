import type { LibraryProblem } from "../rows/libraryAnswer";
import { writeBackupFile } from "./backupFile";
import { guardLibrary } from "./canary";
import { dropFromJournal, listJournal } from "./journal";
import { FILES, HEAD_BYTES, openFolder, readCopy } from "./safetyCopy";

/* Outside the library's entry point and for a dedicated worker only: workers have the one way of writing private
   files that every browser knows (`createSyncAccessHandle`; `createWritable` came to Safari with version 26), and
   reading and packing a large library there blocks no input. */

type SafetyCopyOutcome =
  | { readonly outcome: "kept"; readonly bytes: ArrayBuffer }
  /** `busy`: another tab is writing. `impossible`: this browser has no private file system, or no space. */
  | { readonly outcome: "busy" | "impossible" }
  | { readonly outcome: "failed"; readonly problem: LibraryProblem };

type CopyOptions = {
  readonly installId: string;
  readonly settings: unknown;
  readonly appVersion: string;
};

/** Overwrites the older of the two copies with the present library. Never rejects. */
export async function writeSafetyCopy({ installId, settings, appVersion }: CopyOptions): Promise<SafetyCopyOutcome> {
  guardLibrary({ read: () => installId, write: () => undefined });
  // Listed first: what is written meanwhile may not be in the copy.
  const noted = await listJournal();
  const written = await writeBackupFile({ settings, appVersion, isPacked: true });
  if (!written.ok) return { outcome: "failed", problem: written.problem };
  const bytes = await written.value.content.arrayBuffer();
  try {
    const folder = await openFolder(true);
    const numbers = await Promise.all(FILES.map(async (name) => (await readCopy(folder, name))?.number ?? 0));
    const [first = 0, second = 0] = numbers;
    await write(folder, first <= second ? FILES[0] : FILES[1], Math.max(first, second) + 1, bytes);
    await dropFromJournal(noted);
    return { outcome: "kept", bytes };
  } catch (error) {
    const isBusy = error instanceof DOMException && error.name === "NoModificationAllowedError";
    return { outcome: isBusy ? "busy" : "impossible" };
  }
}

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  number: number,
  bytes: ArrayBuffer,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await file.createSyncAccessHandle();
  try {
    // Safari 16 still answers some of these with a promise. Remove when Safari 16 is no longer supported.
    await handle.truncate(0);
    await handle.write(bytes, { at: HEAD_BYTES });
    await handle.flush();
    const head = new DataView(new ArrayBuffer(HEAD_BYTES));
    head.setFloat64(0, number);
    await handle.write(head, { at: 0 });
    await handle.flush();
  } finally {
    await handle.close();
  }
}
