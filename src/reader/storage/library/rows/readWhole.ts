import type { WholeLibrary } from "../../../../domain/library/library";
import type { LibraryTables } from "./libraryRows";

/** `onRead` is told how many more rows were read. */
export async function readWhole(tables: LibraryTables, onRead?: (rows: number) => void): Promise<WholeLibrary> {
  const [bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates] = await Promise.all([
    tables.bookmarks.all(onRead),
    tables.tags.all(onRead),
    tables.taggings.all(onRead),
    tables.highlights.all(onRead),
    tables.notes.all(onRead),
    tables.followUps.all(onRead),
    tables.views.all(onRead),
    tables.subjects.all(onRead),
    tables.readingStates.all(onRead),
  ]);
  return { bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates };
}
