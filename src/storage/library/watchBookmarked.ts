import { isLive } from "../../domain/library/isLive";
import type { Target } from "../../domain/library/target";
import type { Watch } from "../watch";
import { libraryDatabase } from "./libraryDatabase";

/** In the first chunk, for the favourite marks in lists. */
export function watchBookmarked(): Watch<ReadonlySet<Target>> {
  return libraryDatabase.watch(
    async ({ bookmarks }) => new Set((await bookmarks.toArray()).filter(isLive).map(({ id }) => id)),
  );
}
