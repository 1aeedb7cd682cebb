import { indexLibrary, type LibraryIndex } from "../../domain/library/indexLibrary";
import { emptyLibrary } from "../../domain/library/library";
import { watchLibrary } from "../storage/library";

export type LibraryIndexCache = LibraryIndex;

/** A library that cannot be read counts as empty, so that the edition can still be searched. */
export function createLibraryIndexCache(): { readonly read: () => Promise<LibraryIndexCache> } {
  let latest: Promise<LibraryIndexCache> | undefined;
  const watch = (): Promise<LibraryIndexCache> =>
    new Promise((resolve) => {
      let isFirst = true;
      const notify = (library: LibraryIndexCache): void => {
        if (isFirst) resolve(library);
        else latest = Promise.resolve(library);
        isFirst = false;
      };
      watchLibrary().subscribe({
        next: (library) => notify(indexLibrary(library)),
        failed: () => notify(indexLibrary(emptyLibrary)),
      });
    });
  return {
    read() {
      latest ??= watch();
      return latest;
    },
  };
}
