import type { ReadingState } from "./readingState";
import type { Bookmark, FollowUp, Highlight, Note, Subject, Tag, Tagging, Tombstone, View } from "./records";

/** The keys are also the names of the database tables and of the lists in a backup. */
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

/** Reading states are older than the other records and are keyed by article. */
type RemovedReadingState = Pick<ReadingState, "articleId" | "updatedAt"> & { readonly isGone: true };
type GoneOf<K extends LibraryKind> = K extends "readingStates" ? RemovedReadingState : Tombstone;

export type LibraryEntry<K extends LibraryKind = LibraryKind> = K extends LibraryKind
  ? LibraryRecords[K] | GoneOf<K>
  : never;

export type Library = { readonly [K in LibraryKind]: readonly LibraryRecords[K][] };
/** Includes deleted records, for storing, backing up and merging. */
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

export function keyOf(entry: LibraryEntry): string {
  return "articleId" in entry ? entry.articleId : entry.id;
}
