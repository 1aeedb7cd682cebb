import * as v from "valibot";
import type { LibraryEntry, LibraryKind } from "../../../../domain/library/library";
import { compareTimestamps, nextTimestamp, TimestampSchema } from "../../../../domain/library/timestamp";
import type { PendingCommand } from "./pendingCommand";

/* A command is noted in a synchronous store until the database has answered, because the page may be left, frozen or
   killed first. The next start writes what it finds there (`settlePending`). Records are states with a time, so
   writing one twice does no harm. */
type PendingStore = {
  readonly list: () => readonly string[];
  readonly read: (key: string) => string | null;
  /** Returns the key; `undefined`: it could not be written. */
  readonly add: (text: string) => string | undefined;
  readonly remove: (key: string) => void;
  /** The latest time that this phone has written at. */
  readonly readLatest: () => string | null;
  readonly writeLatest: (stamp: string) => void;
};

export type Noted = { readonly kind: LibraryKind; readonly after: LibraryEntry };

type PendingNote = {
  /** Another page found the entry and wrote it: it must not be written again. */
  readonly isTaken: () => boolean;
  readonly drop: () => void;
};

let store: PendingStore | undefined;
const mine = new Set<string>();

export function keepPendingIn(other: PendingStore): void {
  store = other;
}

/** Later than all that this phone has written, even if its clock was set back since. */
export function stampAfterAll(): string {
  return nextTimestamp(new Date().toISOString(), readLatest());
}

export function rememberStamps(written: readonly Noted[]): void {
  const before = readLatest();
  let latest = before;
  for (const { after } of written) {
    if (latest === "" || compareTimestamps(after.updatedAt, latest) > 0) latest = after.updatedAt;
  }
  if (latest !== before) store?.writeLatest(latest);
}

function readLatest(): string {
  const latest = store?.readLatest();
  return v.is(TimestampSchema, latest) ? latest : "";
}

export function notePending(written: readonly Noted[] | PendingCommand): PendingNote {
  const isNothing = "length" in written && written.length === 0;
  const key = isNothing ? undefined : store?.add(JSON.stringify(written));
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

type StoredNote = {
  /** Of this page, which is still working on it. */
  readonly isMine: boolean;
  /** Empty once another page has dropped it. */
  readonly read: () => string;
  readonly drop: () => void;
};

export function listNotes(): readonly StoredNote[] {
  return (store?.list() ?? []).map((key) => ({
    isMine: mine.has(key),
    read: () => store?.read(key) ?? "",
    drop: () => store?.remove(key),
  }));
}
