import { isLive } from "../../domain/library/isLive";
import type { Target } from "../../domain/library/target";
import type { Watch } from "../watch";
import { libraryDatabase } from "./libraryDatabase";

/** The reader's favourites, for the marks in the first lists: articles and programmes, in no order. */
export function watchBookmarked(): Watch<ReadonlySet<Target>> {
  return libraryDatabase.watch(
    async ({ bookmarks }) => new Set((await bookmarks.toArray()).filter(isLive).map(({ id }) => id)),
  );
}
