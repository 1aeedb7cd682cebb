type LibraryDoor = typeof import("./libraryDoor");

let door: Promise<LibraryDoor> | undefined;

/** The reader's library, fetched when it is first needed. Rejects when its code cannot be had; asking again tries again. */
export function openLibrary(): Promise<LibraryDoor> {
  door ??= import("./libraryDoor").catch((error: unknown) => {
    door = undefined;
    throw error;
  });
  return door;
}

export type { LibraryDoor };
