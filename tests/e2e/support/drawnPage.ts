import type { Page } from "playwright-core";
import { expect } from "vitest";

/** A page drew what it shows, and the service worker has it for the next start. */
export async function waitForDrawn(page: Page, url: string): Promise<void> {
  const isDrawn = () =>
    page.evaluate(async (wanted) => (await caches.match(wanted))?.headers.has("X-Edition") ?? false, url);
  // `waitForFunction` takes the promise itself for a yes.
  await expect.poll(isDrawn).toBe(true);
}

/** What a page shows before any script runs; `undefined` for the empty shell. */
export function readDrawn(html: string): string | undefined {
  return /<div id="app">(.+)<\/div>\s*<script type="application\/json"/s.exec(html)?.[1];
}
