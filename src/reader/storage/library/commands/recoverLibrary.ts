import type { Backup } from "../../../../domain/library/backup/backup";
import { mergeLibraries } from "../../../../domain/library/backup/mergeLibraries";
import { emptyLibrary, LIBRARY_KINDS } from "../../../../domain/library/library";
import { askLibrary } from "../guards/askLibrary";
import { expectedIdentity, rememberIdentity } from "../guards/canary";
import { retryOnQuota } from "../guards/retryOnQuota";
import type { LibraryStored } from "../rows/libraryAnswer";
import { libraryDatabase } from "../rows/libraryDatabase";
import { decodeTables, readWhole } from "../rows/libraryRows";
import { putMeta } from "../rows/meta";
import { type Beside, keepBeside } from "../rows/setAside";
import type { Done } from "./changeLibrary";
import { conclude, listSwaps, swap } from "./swapRows";

/** `evicted`: the phone cleared the library. Ask whenever the page is shown. */
export function checkLibrary(): Promise<LibraryStored<void>> {
  // Nobody waits for it, and a busy phone that answers late must tell as well.
  return askLibrary(async () => undefined, { isLong: true });
}

export function watchLibraryClosed(listener: () => void): () => void {
  return libraryDatabase.watchClosed(listener);
}

export function libraryIdentity(): string | undefined {
  return expectedIdentity();
}

/**
 * Ends `evicted`. `null`: the reader accepts the loss. Records written since, such as a reading position, stay. Can be
 * undone, as every restore can.
 */
export async function recoverLibrary(copy: (Pick<Backup, "library"> & Beside) | null): Promise<Done> {
  const installId = expectedIdentity() ?? crypto.randomUUID();
  const written = await retryOnQuota(() =>
    libraryDatabase.ask((raw) =>
      raw.meta.db.transaction("rw", [...LIBRARY_KINDS, "meta"], async () => {
        const tables = decodeTables(raw);
        const here = await readWhole(tables);
        const swaps = listSwaps(here, mergeLibraries(here, copy?.library ?? emptyLibrary));
        await swap(tables, swaps);
        await keepBeside(tables, copy ?? {});
        await putMeta(raw, { key: "identity", installId });
        return swaps;
      }),
    ),
  );
  if (!written.ok) return written;
  rememberIdentity(installId);
  return conclude(written.value, copy?.copies);
}
