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

/** How far the article was read, as the disk has it; `null`: it was not. */
export function readProgressOnDisk(browser: Browser, article: string): Promise<unknown> {
  return evaluate(
    browser,
    (id) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(null), 5000);
        const opening = indexedDB.open("library@/");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("readingStates").objectStore("readingStates").get(id);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.progress ?? null);
          };
        };
      }),
    article,
  );
}
