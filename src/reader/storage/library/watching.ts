import { isLive } from "../../../domain/library/isLive";
import { LIBRARY_KINDS, type Library, type LibraryKind, type LibraryRecords } from "../../../domain/library/library";
import type { FollowUp, View, ViewScreen } from "../../../domain/library/records";
import { programmeTarget } from "../../../domain/library/target";
import type { Unreadable } from "../../../domain/library/unreadable";
import { askLibrary, type LibraryWatch, watchLibraryFor } from "./guards/askLibrary";
import type { LibraryStored } from "./rows/libraryProblem";
import { countUnreadable, listUnreadable, PREFIX, watchUnreadableCount } from "./rows/setAside";

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

export function watchViews(place: ViewScreen): LibraryWatch<readonly View[]> {
  return watchLibraryFor(async ({ views }) => {
    const live = (await views.all()).filter(isLive);
    return live.filter((view) => view.place === place).sort((one, other) => one.name.localeCompare(other.name, "fr"));
  });
}

/** With the title that the programme had when it was last followed. */
export type TitledFollowUp = { readonly followUp: FollowUp; readonly title: string };

export function watchFollowUps(): LibraryWatch<readonly TitledFollowUp[]> {
  return watchLibraryFor(async (tables) => {
    const followUps = (await tables.followUps.all()).filter(isLive);
    const subjects = await tables.subjects.getMany(followUps.map(({ id }) => programmeTarget(id)));
    return followUps.map((followUp, at) => {
      const subject = subjects[at];
      return { followUp, title: subject && isLive(subject) ? subject.title : followUp.id };
    });
  });
}

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
