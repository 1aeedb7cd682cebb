import { LIBRARY_KINDS } from "../../../domain/library/library";
import { rememberIdentity } from "../guards/canary";
import { findIdentity } from "../guards/identity";
import { retryOnQuota } from "../guards/retryOnQuota";
import { type LibraryTables, libraryDatabase } from "../libraryDatabase";
import type { LibraryStored } from "../libraryProblem";

/** Checks the library's identity first; a new library gets one. All of `work` is written, or nothing. */
export async function writeLibrary<T>(work: (tables: LibraryTables) => Promise<T>): Promise<LibraryStored<T>> {
  const written = await retryOnQuota(() =>
    libraryDatabase.ask((tables) =>
      tables.meta.db.transaction("rw", [...LIBRARY_KINDS, "meta"], async () => {
        const found = await findIdentity(tables);
        if (found === undefined) return undefined;
        const installId = found ?? crypto.randomUUID();
        if (found === null) await tables.meta.put({ key: "identity", installId });
        return { installId, value: await work(tables) };
      }),
    ),
  );
  if (!written.ok) return written;
  if (!written.value) return { ok: false, problem: { kind: "evicted" } };
  rememberIdentity(written.value.installId);
  return { ok: true, value: written.value.value };
}
