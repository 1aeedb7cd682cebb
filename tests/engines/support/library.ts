import { vi } from "vitest";
import type { Browser } from "./browser";

/** How many live records of each kind are on the disk, asked past the application; -1: no answer within 5 s. */
export async function countOnDisk(browser: Browser): Promise<unknown> {
  return browser.evaluate(
    () =>
      new Promise((resolve) => {
        const kinds = ["bookmarks", "notes", "tags", "taggings", "highlights", "followUps", "readingStates"];
        const late = setTimeout(() => resolve(Object.fromEntries(kinds.map((kind) => [kind, -1]))), 5000);
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
            clearTimeout(late);
            opening.result.close();
            resolve(counts);
          };
        };
      }),
    undefined,
  );
}

export async function waitForText(browser: Browser, text: string): Promise<void> {
  await vi.waitUntil(
    () => browser.evaluate((wanted) => document.body.innerText.includes(wanted), text),
    { timeout: 30_000, interval: 100 },
  );
}

export async function waitForPressed(browser: Browser, name: string): Promise<void> {
  await vi.waitUntil(
    () =>
      browser.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll("button[aria-pressed=true]")];
        return buttons.some((button) => button.textContent?.trim() === wanted || button.ariaLabel === wanted);
      }, name),
    { timeout: 10_000, interval: 100 },
  );
}
