import type { WholeLibrary } from "../../domain/library/library";
import { askLibrary } from "./askLibrary";
import type { LibraryStored } from "./libraryProblem";
import { readWhole } from "./readWhole";
import { findState } from "./unsavedChanges";

export type Exported = {
  readonly library: WholeLibrary;
  /** For `noteBackup`, once the reader has the file. */
  readonly changes: number;
};

export function exportLibrary(): Promise<LibraryStored<Exported>> {
  return askLibrary(async (tables) => ({
    library: await readWhole(tables),
    changes: (await findState(tables)).changes,
  }));
}
