import { beforeEach } from "vitest";
import { emptyLibrary, type WholeLibrary } from "../../../src/domain/library/library";
import type { Phone } from "../../support/browser";
import { withLibrary } from "./withLibrary";

type Entries = readonly (readonly [key: string, value: string])[];

/**
 * For tests that share a phone: a second run of a test begins with the library, the settings, the dossier … that its
 * first run began with.
 */
export function restoreForSecondRun(getPhone: () => Phone): void {
  let library: WholeLibrary = emptyLibrary;
  let entries: Entries = [];
  beforeEach(async ({ task }) => {
    const { page } = getPhone();
    // Nothing was opened yet.
    if (page.url() === "about:blank") return;
    if (task.result?.retryCount) {
      await withLibrary(page, (api, given) => api.replaceLibrary(given), library);
      await page.evaluate(writeEntries, entries);
      await page.evaluate(dropDrawnPages);
    } else {
      library = await withLibrary(page, async (api) => {
        const exported = await api.exportLibrary();
        if (!exported.ok) throw new Error(`The library cannot be read: ${exported.problem.kind}`);
        return exported.value.library;
      });
      entries = await page.evaluate(() => Object.entries(localStorage));
    }
  });
}

/** What guards the library stays as it is: it knows what became of it since. */
function writeEntries(entries: Entries): void {
  const isGuard = (key: string) => /^(library|pending|latest-change|first)/.test(key);
  for (const key of Object.keys(localStorage)) if (!isGuard(key)) localStorage.removeItem(key);
  for (const [key, value] of entries) if (!isGuard(key)) localStorage.setItem(key, value);
}

/** They show what the first run left. */
async function dropDrawnPages(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith("drawn-")) await caches.delete(name);
}
