import type { Target } from "../../../../domain/library/target";
import { type LibraryWatch, watchLibraryFor } from "../guards/askLibrary";
import { findCopy } from "../rows/copyRows";
import { listReferred } from "./listReferred";

/** Whether the library refers to it and has no copy of it. */
export function watchLacksCopy(target: Target): LibraryWatch<boolean> {
  return watchLibraryFor(
    async (tables) => !(await findCopy(tables, target)) && (await listReferred(tables)).has(target),
  );
}
