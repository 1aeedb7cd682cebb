/*
 * A word about the reader's library in localStorage, which browsers clear apart from the database, or together with it
 * while this page still remembers. It is compared with the database at every question (`src/storage/library/guards/canary.ts`).
 * Chromium has localStorage on the disk only some seconds after it was written, the cache storage at once: the same word
 * is there too.
 */
const IDENTITY = `library:${import.meta.env.BASE_URL}`;
const COPIED = `library-copied:${import.meta.env.BASE_URL}`;

/** Identity of the library that was here last; `null`: none was, or this browser stores nothing. */
export const readCanary = (): string | null => read(IDENTITY);

/** A loss while the page is closed will not be noticed where this cannot be written; one while it is open will. */
export function writeCanary(installId: string): void {
  write(IDENTITY, installId);
  void note(installId);
}

/** To be awaited before the first question to the library. Never rejects. */
export async function restoreCanary(): Promise<void> {
  if (readCanary() !== null) return;
  try {
    const noted = await (await caches.match("/", { cacheName: IDENTITY }))?.text();
    if (noted) write(IDENTITY, noted);
  } catch {
    // This browser stores nothing.
  }
}

/** What the last safety copy was made of, in the words of whoever made it. */
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
    // Full or forbidden.
  }
}

async function note(installId: string): Promise<void> {
  try {
    await (await caches.open(IDENTITY)).put("/", new Response(installId));
  } catch {
    // As above.
  }
}
