import { LIBRARY_KINDS } from "../../../../domain/library/library";
import { libraryDatabase } from "../rows/libraryDatabase";
import type { LibraryStored } from "../rows/libraryProblem";
import { decodeTables, type LibraryTables } from "../rows/libraryRows";
import { putMeta } from "../rows/meta";
import { rememberIdentity } from "./canary";
import { findIdentity } from "./identity";
import { retryOnQuota } from "./retryOnQuota";

/** Checks the library's identity first; a new library gets one. All of `work` is written, or nothing. */
export async function writeLibrary<T>(work: (tables: LibraryTables) => Promise<T>): Promise<LibraryStored<T>> {
  const written = await retryOnQuota(() =>
    libraryDatabase.ask((raw) =>
      raw.meta.db.transaction("rw", [...LIBRARY_KINDS, "meta"], async () => {
        const found = await findIdentity(raw);
        if (found === undefined) return undefined;
        const installId = found?.installId ?? crypto.randomUUID();
        if (!found?.isStored) await putMeta(raw, { key: "identity", installId });
        return { installId, value: await work(decodeTables(raw)) };
      }),
    ),
  );
  if (!written.ok) return written;
  if (!written.value) return { ok: false, problem: { kind: "evicted" } };
  rememberIdentity(written.value.installId);
  return { ok: true, value: written.value.value };
}
