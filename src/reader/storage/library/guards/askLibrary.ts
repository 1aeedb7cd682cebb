import { LIBRARY_KINDS } from "../../../../domain/library/library";
import type { Watch } from "../../watch";
import type { LibraryProblem, LibraryStored } from "../rows/libraryAnswer";
import { libraryDatabase, type RawTables } from "../rows/libraryDatabase";
import { decodeTables, type LibraryTables } from "../rows/libraryRows";
import { type Meta, putMeta, readIdentity } from "../rows/meta";
import { expectedIdentity, rememberIdentity } from "./canary";
import { retryOnQuota } from "./retryOnQuota";

export type LibraryWatch<T> = Watch<T, LibraryProblem>;
type Seen<T> = { readonly isHere: true; readonly value: T } | { readonly isHere: false };

const evicted = { ok: false, problem: { kind: "evicted" } } as const;

/** `isLong`: it reads everything, which may take longer than a screen waits for an answer. */
export async function askLibrary<T>(
  question: (tables: LibraryTables) => Promise<T>,
  { isLong = false }: { readonly isLong?: boolean } = {},
): Promise<LibraryStored<T>> {
  const ask = isLong ? libraryDatabase.ask : libraryDatabase.read;
  const answer = await ask((tables) => askIfPresent(tables, question));
  if (!answer.ok) return answer;
  return answer.value.isHere ? { ok: true, value: answer.value.value } : evicted;
}

export function watchLibraryFor<T>(question: (tables: LibraryTables) => Promise<T>): LibraryWatch<T> {
  const watch = libraryDatabase.watch((tables) => askIfPresent(tables, question));
  return {
    subscribe: ({ next, failed }) =>
      watch.subscribe({
        next: (answer) => (answer.isHere ? next(answer.value) : failed(evicted.problem)),
        failed,
      }),
  };
}

async function askIfPresent<T>(raw: RawTables, question: (tables: LibraryTables) => Promise<T>): Promise<Seen<T>> {
  const identity = await findIdentity(raw);
  if (identity === undefined) return { isHere: false };
  if (identity !== null) rememberIdentity(identity.installId);
  return { isHere: true, value: await question(decodeTables(raw)) };
}

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
  if (!written.value) return evicted;
  rememberIdentity(written.value.installId);
  return { ok: true, value: written.value.value };
}

type Identity = { readonly installId: string; readonly isStored: boolean };

/** `undefined`: this is not the expected library. `null`: there never was one. */
async function findIdentity(tables: Meta): Promise<Identity | null | undefined> {
  const expected = expectedIdentity();
  const found = await readIdentity(tables);
  // A record that is damaged was there: the database was not cleared, and gets its identity back with the next write.
  if (found === null) return { installId: expected ?? crypto.randomUUID(), isStored: false };
  if (found !== undefined && (expected === undefined || expected === found))
    return { installId: found, isStored: true };
  return expected === undefined ? null : undefined;
}
