import { readCanary, restoreCanary } from "../../platform/libraryCanary";
import { pendingWrites } from "../../platform/pendingWrites";
import { whenIdle } from "../../platform/whenIdle";

type LibraryApi = typeof import("./lazy/libraryApi");

let opening: Promise<LibraryApi> | undefined;

/** Loaded lazily. Rejects when the code cannot be loaded; the next call tries again. */
export function openLibrary(): Promise<LibraryApi> {
  opening ??= restoreCanary()
    .then(() => import("./lazy/libraryApi"))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/** Starts the guard for readers who have a library, and writes what the last page left pending. */
export async function startLibraryGuardWhenUsed(): Promise<void> {
  await whenIdle();
  await restoreCanary();
  if (readCanary() === null && pendingWrites.list().length === 0) return;
  // Without the code nothing can be lost, nor checked.
  await openLibrary().catch(() => undefined);
}

export type { LibraryApi };
