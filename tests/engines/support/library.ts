import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { LibraryDoor } from "../../../src/features/openLibrary";
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

/** Runs `act` in the page with the very door that its screens use. `act` is sent as its source. */
export function withDoor<A>(
  browser: Browser,
  act: (library: LibraryDoor, given: A) => unknown,
  given: A,
): Promise<unknown> {
  const file = readdirSync(join(inject("dist"), "assets")).find((name) => /^libraryDoor-.*\.js$/.test(name));
  if (file === undefined) throw new Error("The build has no door to the library.");
  return browser.run(`import("/assets/${file}").then((door) => (${act.toString()})(door, ${JSON.stringify(given)}))`);
}
