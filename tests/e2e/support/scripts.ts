import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readStoredFiles } from "../../../src/publisher/site/budgets/budgets";

/*
 * Which file holds what changes with every other commit: tests name files by what they are for.
 */

/** Every script of a build, e.g. `assets/index-f3qWnIZz.js`. */
export function listScripts(dist: string): readonly string[] {
  return readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `assets/${name}`);
}

/** What is on the phone after a first visit. */
export function listFirstVisit(dist: string): readonly string[] {
  return readStoredFiles(dist)
    .filter(({ isLate }) => !isLate)
    .map(({ file }) => file);
}

/** Scripts that a prerendered page does not name: those which it fetches only when it draws a screen. */
export function listLazyScripts(dist: string, page: string): readonly string[] {
  const html = readFileSync(join(dist, page, "index.html"), "utf8");
  return listScripts(dist).filter((script) => !html.includes(script));
}

/** For the server: any of these files. */
export function anyOf(files: readonly string[]): RegExp {
  return new RegExp(`^(?:${files.map((file) => file.replaceAll(".", "\\.")).join("|")})$`);
}

/** How many scripts a page has fetched so far, from wherever. */
export function countFetchedScripts(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => /\/assets\/[^/]+\.js$/.test(name)).length,
  );
}
