import { keyOf, type LibraryEntry, type LibraryKind } from "../../../domain/library/library";

type WithoutTime<E> = E extends unknown ? Omit<E, "updatedAt"> : never;

/** A record as it shall be, or `isGone`; the time is put in when it is written. */
export type Draft = { readonly kind: LibraryKind; readonly entry: WithoutTime<LibraryEntry> };

export function draft<K extends LibraryKind>(kind: K, entry: WithoutTime<LibraryEntry<K>>): Draft {
  return { kind, entry };
}

export function draftGone(kind: Exclude<LibraryKind, "readingStates">, id: string): Draft {
  return { kind, entry: { id, isGone: true } };
}

/** What makes the record again what `former` was. */
export function draftAgain(kind: LibraryKind, former: LibraryEntry): Draft {
  const { updatedAt: _, ...entry } = former;
  return { kind, entry };
}

/** What takes the record away. */
export function draftAway(kind: LibraryKind, entry: LibraryEntry): Draft {
  const isGone = true as const;
  return {
    kind,
    entry: "articleId" in entry ? { articleId: entry.articleId, isGone } : { id: keyOf(entry), isGone },
  };
}

/** For a command that answers nothing. */
export function foreseen(drafts: readonly Draft[]): { readonly drafts: readonly Draft[]; readonly value: undefined } {
  return { drafts, value: undefined };
}

export function stamp({ entry }: Draft, updatedAt: string): LibraryEntry {
  return { ...entry, updatedAt };
}
