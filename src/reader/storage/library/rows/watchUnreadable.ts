import { LIBRARY_KINDS } from "../../../../domain/library/library";
import type { Unreadable } from "../../../../domain/library/unreadable";
import { askLibrary, type LibraryWatch, watchLibraryFor } from "../askLibrary";
import type { LibraryStored } from "../libraryProblem";
import { PREFIX } from "./keepAside";
import { listUnreadable } from "./setAside";
import { countUnreadable, watchUnreadableCount } from "./unreadableRows";

/** Reads everything: what `watchUnreadable` tells is complete then. */
export function listUnreadableRows(): Promise<LibraryStored<readonly Unreadable[]>> {
  return askLibrary(listUnreadable, { isLong: true });
}

/** How many rows cannot be read, as far as they were looked at: a screen that reads a whole list finds its own. */
export function watchUnreadable(): LibraryWatch<number> {
  const aside = watchLibraryFor(({ meta }) => meta.where("key").startsWith(PREFIX).count());
  return {
    subscribe({ next, failed }) {
      let kept: number | undefined;
      const tell = (): void => {
        if (kept !== undefined) next(kept + countUnreadable(LIBRARY_KINDS));
      };
      const stops = [
        watchUnreadableCount(tell),
        aside.subscribe({
          next(count) {
            kept = count;
            tell();
          },
          failed,
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
