import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The page that the service worker has for a start without a network. */
export function readDrawnPage(page: Page, url: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    // Other caches too have something under the address of the front page.
    for (const name of await caches.keys()) {
      const found = name.startsWith("drawn-") ? await caches.match(wanted, { cacheName: name }) : undefined;
      if (found) return found.text();
    }
    return undefined;
  }, url);
}

/** A page drew what it shows, and the service worker has it for the next start. */
export async function waitForDrawn(page: Page, url: string): Promise<void> {
  await expect.poll(() => readDrawnPage(page, url)).toBeDefined();
}

/** What a page shows before any script runs; `undefined` for the empty shell. */
export function readDrawn(html: string): string | undefined {
  return /<div id="app">(.+)<\/div>\s*<script type="application\/json"/s.exec(html)?.[1];
}
