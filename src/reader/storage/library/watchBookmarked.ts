import type { Target } from "../../../domain/library/target";
import type { Watch } from "../watch";
import { libraryDatabase } from "./libraryDatabase";
import { readBookmarkTarget } from "./rows/firstRows";

/** In the first chunk, for the favourite marks in lists. */
export function watchBookmarked(): Watch<ReadonlySet<Target>> {
  return libraryDatabase.watch(
    async ({ bookmarks }) => new Set((await bookmarks.toArray()).flatMap((row) => readBookmarkTarget(row) ?? [])),
  );
}
