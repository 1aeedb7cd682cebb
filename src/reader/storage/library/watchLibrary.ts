import { isLive } from "../../../domain/library/isLive";
import { LIBRARY_KINDS, type Library, type LibraryKind, type LibraryRecords } from "../../../domain/library/library";
import { type LibraryWatch, watchLibraryFor } from "./askLibrary";

/** After a change only the affected kinds of record are read again; all other lists stay the same objects. */
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
            // A command changes several kinds at once: they are announced together.
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
  return watchLibraryFor(async (tables) => (await tables.of(kind).all()).filter(isLive));
}

function isComplete(known: Partial<Library>): known is Library {
  return LIBRARY_KINDS.every((kind) => kind in known);
}
