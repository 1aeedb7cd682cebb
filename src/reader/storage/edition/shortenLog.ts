import { databaseName } from "../scope";

/** The edition is there: nothing that becomes of this may keep anybody from saying so. */
const PATIENCE_MS = 1000;

/**
 * Chromium replays what was written last, up to 4 MB, whenever the databases of an origin are opened, and a start without
 * a network waits for it (https://github.com/google/leveldb/blob/main/doc/impl.md). It writes its log into tables when a
 * database is deleted, so an empty one is. Remove when Chromium has no such log. Fails silently.
 */
export async function shortenLog(): Promise<void> {
  // Other engines have no such log, and make a file for each database.
  if (!("userAgentData" in navigator)) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const name = databaseName("emptied");
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      opening.result.close();
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
    };
  }).catch(() => undefined);
}
