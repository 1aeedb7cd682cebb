import { indexLibrary, type LibraryIndex } from "../domain/library/indexLibrary";
import { emptyLibrary } from "../domain/library/library";
import { watchLibrary } from "../storage/library";

export type KeptLibrary = LibraryIndex;

/** A library that cannot be read counts as empty, so that the edition can still be searched. */
export function keepLibrary(): { readonly read: () => Promise<KeptLibrary> } {
  let latest: Promise<KeptLibrary> | undefined;
  const watch = (): Promise<KeptLibrary> =>
    new Promise((resolve) => {
      let isFirst = true;
      const tell = (library: KeptLibrary): void => {
        if (isFirst) resolve(library);
        else latest = Promise.resolve(library);
        isFirst = false;
      };
      watchLibrary().subscribe({
        next: (library) => tell(indexLibrary(library)),
        failed: () => tell(indexLibrary(emptyLibrary)),
      });
    });
  return {
    read() {
      latest ??= watch();
      return latest;
    },
  };
}
