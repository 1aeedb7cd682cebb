import type { Watch } from "../../watch";
import { libraryDatabase, type RawTables } from "../rows/libraryDatabase";
import type { LibraryProblem, LibraryStored } from "../rows/libraryProblem";
import { decodeTables, type LibraryTables } from "../rows/libraryRows";
import { rememberIdentity } from "./canary";
import { findIdentity } from "./identity";

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
