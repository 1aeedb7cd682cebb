/*
 * The library's identity in localStorage, which browsers clear separately from the database, or together with it while
 * this page still remembers. Every query compares it with the database (`src/storage/library/guards/canary.ts`).
 * Chromium writes localStorage to disk only after some seconds but the cache storage at once, so a copy is there too.
 */
const IDENTITY = `library:${import.meta.env.BASE_URL}`;
const COPIED = `library-copied:${import.meta.env.BASE_URL}`;

export const readCanary = (): string | null => read(IDENTITY);

/** If this cannot be written, only a loss while the page is open will be noticed. */
export function writeCanary(installId: string): void {
  write(IDENTITY, installId);
  void note(installId);
}

/** Await before the first query to the library. Never rejects. */
export async function restoreCanary(): Promise<void> {
  if (readCanary() !== null) return;
  try {
    const noted = await (await caches.match("/", { cacheName: IDENTITY }))?.text();
    if (noted) write(IDENTITY, noted);
  } catch {
    // Nothing can be stored in this browser.
  }
}

/** Identifies the content of the last safety copy. */
export const readCopied = (): string | null => read(COPIED);
export const writeCopied = (mark: string): void => write(COPIED, mark);

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is full or forbidden.
  }
}

async function note(installId: string): Promise<void> {
  try {
    await (await caches.open(IDENTITY)).put("/", new Response(installId));
  } catch {
    // Storage is full or forbidden.
  }
}
