import { LIBRARY_KINDS, type WholeLibrary } from "../../../domain/library/library";
import type { Unreadable } from "../../../domain/library/unreadable";
import type { WithdrawnCopy } from "../../../domain/library/withdrawnCopy";
import { askLibrary } from "./askLibrary";
import { findState } from "./guards/unsavedChanges";
import type { LibraryStored } from "./libraryProblem";
import type { Progress } from "./progress";
import { readWhole } from "./readWhole";
import { listUnreadable } from "./rows/setAside";
import { listCopies } from "./withdrawn/copyRows";

export type Exported = {
  readonly library: WholeLibrary;
  readonly changes: number;
  readonly unreadable: readonly Unreadable[];
  readonly copies: readonly WithdrawnCopy[];
};

export function exportLibrary(onProgress?: Progress): Promise<LibraryStored<Exported>> {
  return askLibrary(
    async (tables) => {
      const counts = await Promise.all(LIBRARY_KINDS.map((kind) => tables.raw[kind].count()));
      const total = counts.reduce((sum, count) => sum + count, 0);
      let read = 0;
      const library = await readWhole(tables, (rows) => {
        read += rows;
        onProgress?.(Math.min(1, read / total));
      });
      const { changes } = await findState(tables);
      return { library, changes, unreadable: await listUnreadable(tables), copies: await listCopies(tables) };
    },
    { isLong: true },
  );
}
