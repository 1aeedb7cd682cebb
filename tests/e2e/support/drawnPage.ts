import type { Page } from "playwright-core";

/** A page drew what it shows, and the service worker has it for the next start. */
export async function waitForDrawn(page: Page, url: string): Promise<void> {
  await page.waitForFunction(async (wanted) => (await caches.match(wanted))?.headers.has("X-Edition") ?? false, url);
}

/** What a page shows before any script runs; `undefined` for the empty shell. */
export function readDrawn(html: string): string | undefined {
  return /<div id="app">(.+)<\/div>\s*<script type="application\/json"/s.exec(html)?.[1];
}
