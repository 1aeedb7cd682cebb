import { readCanary, restoreCanary } from "../../platform/libraryCanary";
import { pendingWrites } from "../../platform/pendingWrites";
import { whenIdle } from "../../platform/whenIdle";

type LibraryDoor = typeof import("./lazy/libraryDoor");

let door: Promise<LibraryDoor> | undefined;

/** The reader's library, fetched when it is first needed. Rejects when its code cannot be had; asking again tries again. */
export function openLibrary(): Promise<LibraryDoor> {
  door ??= restoreCanary()
    .then(() => import("./lazy/libraryDoor"))
    .catch((error: unknown) => {
      door = undefined;
      throw error;
    });
  return door;
}

/** For a reader who has a library: is it still here, with all that the last page left to be written? Whoever has none does not fetch its code. */
export async function watchOverLibrary(): Promise<void> {
  await whenIdle();
  await restoreCanary();
  if (readCanary() === null && pendingWrites.list().length === 0) return;
  // Without its code nothing can be lost, nor found out.
  await openLibrary().catch(() => undefined);
}

export type { LibraryDoor };
