import type { Bookmark } from "./bookmark";
import type { FollowUp } from "./followUp";
import type { Gone } from "./gone";
import type { Highlight } from "./highlight";
import type { Note } from "./note";
import type { ReadingState } from "./readingState";
import type { Subject } from "./subject";
import type { Tag, Tagging } from "./tag";
import type { View } from "./view";

/** What each kind of record holds; the names are those of the tables and of the lists in a backup. */
export type LibraryRecords = {
  readonly bookmarks: Bookmark;
  readonly tags: Tag;
  readonly taggings: Tagging;
  readonly highlights: Highlight;
  readonly notes: Note;
  readonly followUps: FollowUp;
  readonly views: View;
  readonly subjects: Subject;
  readonly readingStates: ReadingState;
};
export type LibraryKind = keyof LibraryRecords;

export const LIBRARY_KINDS = [
  "bookmarks",
  "tags",
  "taggings",
  "highlights",
  "notes",
  "followUps",
  "views",
  "subjects",
  "readingStates",
] as const satisfies readonly LibraryKind[];

/** Reading states were there first and are known by their article. */
export type GoneReadingState = Pick<ReadingState, "articleId" | "updatedAt"> & { readonly isGone: true };
type GoneOf<K extends LibraryKind> = K extends "readingStates" ? GoneReadingState : Gone;

/** A record, or what is left of it. */
export type LibraryEntry<K extends LibraryKind = LibraryKind> = K extends LibraryKind
  ? LibraryRecords[K] | GoneOf<K>
  : never;

/** Everything that is the reader's own, as it is shown. */
export type Library = { readonly [K in LibraryKind]: readonly LibraryRecords[K][] };
/** The same with what was taken away, as it is kept, backed up and merged. */
export type WholeLibrary = { readonly [K in LibraryKind]: readonly LibraryEntry<K>[] };

export const emptyLibrary: Library = {
  bookmarks: [],
  tags: [],
  taggings: [],
  highlights: [],
  notes: [],
  followUps: [],
  views: [],
  subjects: [],
  readingStates: [],
};

/** Unique among the records of its kind. */
export function keyOf(entry: LibraryEntry): string {
  return "articleId" in entry ? entry.articleId : entry.id;
}
