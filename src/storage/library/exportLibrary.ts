import type { WholeLibrary } from "../../domain/library/library";
import { askLibrary } from "./askLibrary";
import { findState } from "./guards/unsavedChanges";
import type { LibraryStored } from "./libraryProblem";
import { readWhole } from "./readWhole";

export type Exported = {
  readonly library: WholeLibrary;
  readonly changes: number;
};

export function exportLibrary(): Promise<LibraryStored<Exported>> {
  return askLibrary(async (tables) => ({
    library: await readWhole(tables),
    changes: (await findState(tables)).changes,
  }));
}
