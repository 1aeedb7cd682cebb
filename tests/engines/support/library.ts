import { type Browser, evaluate } from "./browser";

/**
 * How many live records of each kind are on the disk, asked past the application; `null` when there is no answer within
 * some seconds.
 */
export function countOnDisk(browser: Browser): Promise<unknown> {
  return evaluate(
    browser,
    () =>
      new Promise((resolve) => {
        const kinds = ["bookmarks", "notes", "tags", "taggings", "highlights", "followUps", "readingStates"];
        setTimeout(() => resolve(null), 5000);
        const opening = indexedDB.open("library@/");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(kinds);
          const counts: Record<string, number> = {};
          for (const kind of kinds) {
            const reading = transaction.objectStore(kind).getAll();
            reading.onsuccess = () => {
              counts[kind] = reading.result.filter((record) => !("isGone" in record)).length;
            };
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(counts);
          };
        };
      }),
    undefined,
  );
}

type Place = { readonly table: string; readonly key: string };

/** One record on the disk; `null`: there is none, or no answer within some seconds. */
export function readOnDisk(browser: Browser, place: Place): Promise<unknown> {
  return evaluate(
    browser,
    ({ table, key }) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(null), 5000);
        const opening = indexedDB.open("library@/");
        opening.onsuccess = () => {
          // The application has not made its tables yet.
          if (!opening.result.objectStoreNames.contains(table)) {
            opening.result.close();
            return resolve(null);
          }
          const transaction = opening.result.transaction(table);
          const reading = transaction.objectStore(table).get(key);
          // Not before it is over: left behind in a page that freezes, it would lock the library itself.
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(reading.result ?? null);
          };
        };
      }),
    place,
  );
}
