import type { WholeLibrary } from "../../domain/library/library";
import type { Unreadable } from "../../domain/library/unreadable";
import { askLibrary } from "./askLibrary";
import { findState } from "./guards/unsavedChanges";
import type { LibraryStored } from "./libraryProblem";
import { readWhole } from "./readWhole";
import { listUnreadable } from "./rows/setAside";

export type Exported = {
  readonly library: WholeLibrary;
  readonly changes: number;
  readonly unreadable: readonly Unreadable[];
};

export function exportLibrary(): Promise<LibraryStored<Exported>> {
  return askLibrary(
    async (tables) => ({
      library: await readWhole(tables),
      changes: (await findState(tables)).changes,
      unreadable: await listUnreadable(tables),
    }),
    { isLong: true },
  );
}
