import { readCanary, restoreCanary } from "../../platform/libraryCanary";
import { pendingWrites } from "../../platform/pendingWrites";
import { whenIdle } from "../../platform/whenIdle";

type LibraryDoor = typeof import("./lazy/libraryApi");

let door: Promise<LibraryDoor> | undefined;

/** Loaded lazily. Rejects when the code cannot be loaded; the next call tries again. */
export function openLibrary(): Promise<LibraryDoor> {
  door ??= restoreCanary()
    .then(() => import("./lazy/libraryApi"))
    .catch((error: unknown) => {
      door = undefined;
      throw error;
    });
  return door;
}

/** Starts the guard for readers who have a library, and writes what the last page left pending. */
export async function startLibraryGuardWhenUsed(): Promise<void> {
  await whenIdle();
  await restoreCanary();
  if (readCanary() === null && pendingWrites.list().length === 0) return;
  // Without the code nothing can be lost, nor checked.
  await openLibrary().catch(() => undefined);
}

export type { LibraryDoor };
