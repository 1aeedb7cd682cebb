import { deviceKey, readDevice, writeDevice } from "./deviceMemory";

/*
 * The library's identity in localStorage, which browsers clear separately from the database, or together with it while
 * this page still remembers. Every query compares it with the database (`src/reader/storage/library/guards/canary.ts`).
 * Chromium writes localStorage to disk only after some seconds but the cache storage at once, so a copy is there too.
 */
const IDENTITY = deviceKey("library");
const COPIED = deviceKey("library-copied");

/** Identity of the library that was here last; `null`: none was, or this browser stores nothing. */
export const readCanary = (): string | null => readDevice(IDENTITY);

/** If this cannot be written, only a loss while the page is open will be noticed. */
export function writeCanary(installId: string): void {
  writeDevice(IDENTITY, installId);
  void note(installId);
}

/** Await before the first query to the library. Never rejects. */
export async function restoreCanary(): Promise<void> {
  if (readCanary() !== null) return;
  try {
    const noted = await (await caches.match("/", { cacheName: IDENTITY }))?.text();
    if (noted) writeDevice(IDENTITY, noted);
  } catch {
    // Nothing can be stored in this browser.
  }
}

/** What the last safety copy was made of, in the words of whoever made it. */
export const readCopied = (): string | null => readDevice(COPIED);
export const writeCopied = (mark: string): void => void writeDevice(COPIED, mark);

async function note(installId: string): Promise<void> {
  try {
    await (await caches.open(IDENTITY)).put("/", new Response(installId));
  } catch {
    // Storage is full or forbidden.
  }
}
