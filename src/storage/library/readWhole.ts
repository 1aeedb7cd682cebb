import type { WholeLibrary } from "../../domain/library/library";
import type { LibraryTables } from "./rows/libraryRows";

export async function readWhole(tables: LibraryTables): Promise<WholeLibrary> {
  const [bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates] = await Promise.all([
    tables.bookmarks.all(),
    tables.tags.all(),
    tables.taggings.all(),
    tables.highlights.all(),
    tables.notes.all(),
    tables.followUps.all(),
    tables.views.all(),
    tables.subjects.all(),
    tables.readingStates.all(),
  ]);
  return { bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates };
}
