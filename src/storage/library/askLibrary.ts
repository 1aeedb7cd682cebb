import type { Watch } from "../watch";
import { rememberIdentity } from "./guards/canary";
import { findIdentity } from "./guards/identity";
import { type LibraryTables, libraryDatabase } from "./libraryDatabase";
import type { LibraryProblem, LibraryStored } from "./libraryProblem";

export type LibraryWatch<T> = Watch<T, LibraryProblem>;
type Seen<T> = { readonly isHere: true; readonly value: T } | { readonly isHere: false };

const evicted = { ok: false, problem: { kind: "evicted" } } as const;

export async function askLibrary<T>(question: (tables: LibraryTables) => Promise<T>): Promise<LibraryStored<T>> {
  const answer = await libraryDatabase.ask((tables) => askIfPresent(tables, question));
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

async function askIfPresent<T>(
  tables: LibraryTables,
  question: (tables: LibraryTables) => Promise<T>,
): Promise<Seen<T>> {
  const identity = await findIdentity(tables);
  if (identity === undefined) return { isHere: false };
  if (identity !== null) rememberIdentity(identity);
  return { isHere: true, value: await question(tables) };
}
