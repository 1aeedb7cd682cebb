import type { Target } from "../../../../domain/library/target";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { type LibraryWatch, watchLibraryFor } from "../guards/askLibrary";
import { listCopies } from "../rows/copyRows";

/** All of which the library has a copy. The edition may have one of them again. */
export function watchWithdrawn(): LibraryWatch<ReadonlyMap<Target, WithdrawnCopy>> {
  return watchLibraryFor(async (tables) => new Map((await listCopies(tables)).map((copy) => [copy.target, copy])));
}
