import { keyOf, type LibraryEntry, type LibraryKind } from "../../../../domain/library/library";
import { MAX_SUBJECT_LENGTH } from "../../../../domain/library/records";
import type { Target } from "../../../../domain/library/target";

type WithoutTime<E> = E extends unknown ? Omit<E, "updatedAt"> : never;

/** A record to write, or `isGone` to delete it; the time is stamped when it is written. */
export type RecordDraft = { readonly kind: LibraryKind; readonly entry: WithoutTime<LibraryEntry> };

export function draft<K extends LibraryKind>(kind: K, entry: WithoutTime<LibraryEntry<K>>): RecordDraft {
  return { kind, entry };
}

export function draftRemoval(kind: Exclude<LibraryKind, "readingStates">, id: string): RecordDraft {
  return { kind, entry: { id, isGone: true } };
}

export function draftAgain(kind: LibraryKind, former: LibraryEntry): RecordDraft {
  const { updatedAt: _, ...entry } = former;
  return { kind, entry };
}

export function draftAway(kind: LibraryKind, entry: LibraryEntry): RecordDraft {
  const isGone = true as const;
  return {
    kind,
    entry: "articleId" in entry ? { articleId: entry.articleId, isGone } : { id: keyOf(entry), isGone },
  };
}

export function foreseen(drafts: readonly RecordDraft[]): {
  readonly drafts: readonly RecordDraft[];
  readonly value: undefined;
} {
  return { drafts, value: undefined };
}

export function stamp({ entry }: RecordDraft, updatedAt: string): LibraryEntry {
  return { ...entry, updatedAt };
}

export type About = { readonly target: Target; readonly title?: string };

export function draftSubjects(about: readonly About[]): readonly RecordDraft[] {
  return about.flatMap(({ target, title }) =>
    title === undefined ? [] : [draft("subjects", { id: target, title: title.slice(0, MAX_SUBJECT_LENGTH) })],
  );
}
