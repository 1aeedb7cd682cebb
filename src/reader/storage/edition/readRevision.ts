import { databaseName } from "../scope";

/** A navigation waits for the answer. */
const PATIENCE_MS = 1000;

/**
 * Which edition is installed, asked without Dexie: the service worker starts with every start of the application.
 * `undefined` where none is, and where the browser does not tell in time.
 */
export function readRevision(): Promise<string | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const opening = indexedDB.open(databaseName("edition"));
    // There is no such database: none is left behind.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const transaction = database.transaction("state");
      const asked = transaction.objectStore("state").get("revision");
      transaction.oncomplete = () => {
        resolve(revisionOf(asked.result));
        database.close();
      };
      transaction.onabort = () => resolve(undefined);
    };
  });
}

function revisionOf(row: unknown): string | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  return "revision" in row && typeof row.revision === "string" ? row.revision : undefined;
}
