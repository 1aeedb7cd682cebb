import { libraryDatabase } from "../rows/libraryDatabase";

/* Filler files in the library's database, deleted one by one when the disk is full, one for each write that was
   refused. Chromium gives space back at once only for what it keeps as a file of its own, a Blob. Deleting or
   clearing records, stores or whole databases costs space there until it compacts, which it does not do while they
   are in use (seen in version 150, with a quota of 10 MB: after 3 MB were deleted in any of these ways, ten bytes
   were still refused for as long as one looked). */
const PIECES = ["reserve-1", "reserve-2", "reserve-3", "reserve-4", "reserve-5", "reserve-6"] as const;
/** Enough for a long note, or a hundred favourites tagged at once. */
const PIECE_BYTES = 200_000;

export async function refillReserve(): Promise<void> {
  for (const key of PIECES) {
    const kept = await libraryDatabase.ask(async ({ meta }) => {
      if ((await meta.where("key").equals(key).count()) > 0) return;
      await meta.put({ key, bytes: new Blob([new Uint8Array(PIECE_BYTES)]) });
    });
    if (!kept.ok) return;
  }
}

/** Deletes one piece; `false` when none was left. */
export async function releaseReserve(): Promise<boolean> {
  const spent = await libraryDatabase.ask(({ meta }) =>
    meta.db.transaction("rw", meta, async () => {
      const [key] = await meta.where("key").anyOf(PIECES).primaryKeys();
      if (key === undefined) return false;
      await meta.delete(key);
      return true;
    }),
  );
  return spent.ok && spent.value;
}
