/*
 * What a reader is typing, before it is kept for good. In localStorage: written within the keystroke, so it outlives a page
 * that is closed, reloaded or killed by the system, and it still takes a text when the disk is too full for the
 * database, which counts apart.
 */
const PREFIX = `draft:${import.meta.env.BASE_URL}:`;

/** `null`: nothing was left unkept. */
export function readDraft(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Whether it was written; else the text is only on the screen. */
export function keepDraft(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Once it is kept for good. With `text`, only if nothing was typed since. */
export function dropDraft(name: string, text?: string): void {
  try {
    if (text === undefined || localStorage.getItem(PREFIX + name) === text) localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was written either.
  }
}

/** Names of the drafts that were left. */
export function listDrafts(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
  } catch {
    return [];
  }
}
