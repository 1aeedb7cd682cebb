import type { WholeLibrary } from "../../domain/library/library";
import type { LibraryTables } from "./libraryDatabase";

export async function readWhole(tables: LibraryTables): Promise<WholeLibrary> {
  const [bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates] = await Promise.all([
    tables.bookmarks.toArray(),
    tables.tags.toArray(),
    tables.taggings.toArray(),
    tables.highlights.toArray(),
    tables.notes.toArray(),
    tables.followUps.toArray(),
    tables.views.toArray(),
    tables.subjects.toArray(),
    tables.readingStates.toArray(),
  ]);
  return { bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates };
}
