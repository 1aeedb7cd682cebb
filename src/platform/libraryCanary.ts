/*
 * In localStorage: browsers clear it apart from the database, or both while this page still remembers. What it says is
 * compared with the database at every question to the library (`src/storage/library/canary.ts`).
 */
const KEY = `library:${import.meta.env.BASE_URL}`;

/** Identity of the library that was here last; `null`: none was, or this browser stores nothing. */
export function readCanary(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function writeCanary(installId: string): void {
  try {
    localStorage.setItem(KEY, installId);
  } catch {
    // Full or forbidden: a loss while the page is closed will not be noticed, one while it is open will.
  }
}
