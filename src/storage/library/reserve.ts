import { libraryDatabase } from "./libraryDatabase";

/**
 * A file of nothing that lies in the library's database, to be thrown overboard when the disk is full. Chromium gives
 * room back at once only for what it keeps as a file of its own, a Blob. Deleting or clearing records, stores or whole
 * databases costs room there until it tidies up, which it does not do while they are in use (seen in version 150, with a
 * quota of 10 MB: 3 MB deleted in any of these ways, and ten bytes were refused for as long as one looked).
 */
const RESERVE_BYTES = 1_000_000;

/** Puts the reserve there unless it is there already. Where there is no room for it, or no Blob can be kept, there is none. */
export async function keepReserve(): Promise<void> {
  await libraryDatabase.ask(async ({ meta }) => {
    if ((await meta.where("key").equals("reserve").count()) > 0) return;
    await meta.put({ key: "reserve", bytes: new Blob([new Uint8Array(RESERVE_BYTES)]) });
  });
}

/** Whether there was one. */
export async function spendReserve(): Promise<boolean> {
  const spent = await libraryDatabase.ask(({ meta }) => meta.where("key").equals("reserve").delete());
  return spent.ok && spent.value > 0;
}
