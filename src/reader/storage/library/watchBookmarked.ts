import type { Target } from "../../../domain/library/target";
import type { Watch } from "../watch";
import { readBookmarkTarget } from "./rows/firstRows";
import { libraryDatabase } from "./rows/libraryDatabase";

/** In the first chunk, for the favourite marks in lists. */
export function watchBookmarked(): Watch<ReadonlySet<Target>> {
  return libraryDatabase.watch(
    async ({ bookmarks }) => new Set((await bookmarks.toArray()).flatMap((row) => readBookmarkTarget(row) ?? [])),
  );
}
