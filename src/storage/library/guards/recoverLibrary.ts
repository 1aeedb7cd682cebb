import { mergeLibraries } from "../../../domain/library/backup/mergeLibraries";
import { emptyLibrary, LIBRARY_KINDS, type WholeLibrary } from "../../../domain/library/library";
import { askLibrary } from "../askLibrary";
import { libraryDatabase } from "../libraryDatabase";
import type { LibraryStored } from "../libraryProblem";
import { readWhole } from "../readWhole";
import { expectedIdentity, rememberIdentity } from "./canary";
import { retryOnQuota } from "./retryOnQuota";

/** `evicted`: the phone cleared the library. Ask whenever the page is shown. */
export function checkLibrary(): Promise<LibraryStored<void>> {
  return askLibrary(async () => undefined);
}

export function watchLibraryClosed(listener: () => void): () => void {
  return libraryDatabase.watchClosed(listener);
}

export function libraryIdentity(): string | undefined {
  return expectedIdentity();
}

/** Ends `evicted`. `null`: the reader accepts the loss. Records written since, such as a reading position, stay. */
export async function recoverLibrary(copy: WholeLibrary | null): Promise<LibraryStored<void>> {
  const installId = expectedIdentity() ?? crypto.randomUUID();
  const written = await retryOnQuota(() =>
    libraryDatabase.ask((tables) =>
      tables.meta.db.transaction("rw", [...LIBRARY_KINDS, "meta"], async () => {
        const merged = mergeLibraries(await readWhole(tables), copy ?? emptyLibrary);
        for (const kind of LIBRARY_KINDS) await tables.of(kind).bulkPut([...merged[kind]]);
        await tables.meta.put({ key: "identity", installId });
      }),
    ),
  );
  if (written.ok) rememberIdentity(installId);
  return written;
}
