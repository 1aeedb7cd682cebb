import { LIBRARY_KINDS, type WholeLibrary } from "../../../../domain/library/library";
import type { Unreadable } from "../../../../domain/library/unreadable";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { listCopies } from "../rows/copyRows";
import type { LibraryStored } from "../rows/libraryProblem";
import type { Progress } from "../rows/progress";
import { readWhole } from "../rows/readWhole";
import { listUnreadable } from "../rows/setAside";
import { askLibrary } from "./askLibrary";
import { findState } from "./unsavedChanges";

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
