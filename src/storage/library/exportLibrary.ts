import { LIBRARY_KINDS, type WholeLibrary } from "../../domain/library/library";
import type { Unreadable } from "../../domain/library/unreadable";
import { askLibrary } from "./askLibrary";
import { findState } from "./guards/unsavedChanges";
import type { LibraryStored } from "./libraryProblem";
import type { Progress } from "./progress";
import { readWhole } from "./readWhole";
import { listUnreadable } from "./rows/setAside";

export type Exported = {
  readonly library: WholeLibrary;
  readonly changes: number;
  readonly unreadable: readonly Unreadable[];
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
      return { library, changes: (await findState(tables)).changes, unreadable: await listUnreadable(tables) };
    },
    { isLong: true },
  );
}
