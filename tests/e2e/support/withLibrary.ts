import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { LibraryApi } from "../../../src/reader/shared/library/openLibrary";

/**
 * Runs `act` in the page with the very door that its screens use. `act` is sent as its source: it knows nothing but its
 * arguments.
 */
export async function withLibrary<T, A>(
  page: Page,
  act: (library: LibraryApi, given: A) => Promise<T> | T,
  given?: A,
): Promise<T> {
  const file = readdirSync(join(inject("dist"), "assets")).find((name) => /^libraryApi-.*\.js$/.test(name));
  if (file === undefined) throw new Error("The build has no door to the library.");
  const address = JSON.stringify(new URL(`/assets/${file}`, page.url()).pathname);
  // Screens never open it before the canary is restored (`openLibrary`), and the page does that soon.
  await page.waitForFunction(
    async () => localStorage.getItem("library:/") !== null || !(await caches.has("library:/")),
  );
  return page.evaluate(`import(${address}).then((library) => (${act})(library, ${JSON.stringify(given ?? null)}))`);
}
