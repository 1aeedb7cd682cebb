import { isLive } from "../../domain/library/isLive";
import {
  keyOf,
  LIBRARY_KINDS,
  type Library,
  type LibraryKind,
  type LibraryRecords,
} from "../../domain/library/library";
import { type LibraryWatch, watchLibraryFor } from "./askLibrary";

/** Read at a time: a finger waits as long as so many records take to arrive. */
const PIECE = 2000;

/**
 * Everything that is the reader's own. `indexLibrary` (domain) makes it quick to ask. After a change only the kinds of
 * record that it was about are read again, and the lists of all others are the same as before.
 */
export function watchLibrary(): LibraryWatch<Library> {
  return {
    subscribe({ next, failed }) {
      let known: Partial<Library> = {};
      let timer: ReturnType<typeof setTimeout> | undefined;
      const notify = (): void => {
        timer = undefined;
        if (isComplete(known)) next(known);
      };
      const follow = (kind: LibraryKind): (() => void) =>
        watchKind(kind).subscribe({
          next(records) {
            known = { ...known, [kind]: records };
            // A command changes several kinds at once: they are told together.
            timer ??= setTimeout(notify);
          },
          failed,
        });
      const stops = LIBRARY_KINDS.map(follow);
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}

function watchKind(kind: LibraryKind): LibraryWatch<readonly LibraryRecords[LibraryKind][]> {
  return watchLibraryFor(async (tables) => {
    const records: LibraryRecords[LibraryKind][] = [];
    for (let after = ""; ; ) {
      const piece = await tables.of(kind).where(":id").above(after).limit(PIECE).toArray();
      records.push(...piece.filter(isLive));
      const last = piece.at(-1);
      if (!last || piece.length < PIECE) return records;
      after = keyOf(last);
    }
  });
}

function isComplete(known: Partial<Library>): known is Library {
  return LIBRARY_KINDS.every((kind) => kind in known);
}
