import type { LibraryEntry, LibraryKind } from "../../../domain/library/library";

/* A command is noted in a synchronous store until the database has answered, because the page may be left, frozen or
   killed first. The next start writes what it finds there (`settlePending`). Records are states with a time, so
   writing one twice does no harm. */
export type PendingStore = {
  readonly list: () => readonly string[];
  readonly read: (key: string) => string | null;
  /** Returns the key; `undefined`: it could not be written. */
  readonly add: (text: string) => string | undefined;
  readonly remove: (key: string) => void;
};

export type Noted = { readonly kind: LibraryKind; readonly after: LibraryEntry };

export type PendingNote = {
  /** Another page found the entry and wrote it: it must not be written again. */
  readonly isTaken: () => boolean;
  readonly drop: () => void;
};

export let store: PendingStore | undefined;
export const mine = new Set<string>();

export function keepPendingIn(other: PendingStore): void {
  store = other;
}

export function notePending(written: readonly Noted[]): PendingNote {
  const key = written.length > 0 ? store?.add(JSON.stringify(written)) : undefined;
  if (key === undefined) return { isTaken: () => false, drop: () => undefined };
  mine.add(key);
  return {
    isTaken: () => store?.read(key) === null,
    drop: () => {
      mine.delete(key);
      store?.remove(key);
    },
  };
}
