/*
 * What this device remembers of listening (`domain/speak/listenRecord.ts`). In localStorage: it is small, it is written
 * while the page may be closed at any moment, and the first screen asks for it before there is a database.
 */
const KEY = `listen:${import.meta.env.BASE_URL}`;

export function readKeptListening(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

export function keepListening(record: unknown): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(record));
  } catch {
    // Storage forbidden or full: it is remembered until the page is closed.
  }
}

/** Whether the player was left open. */
export function isListeningKept(): boolean {
  const record = readKeptListening();
  return typeof record === "object" && record !== null && "current" in record && record.current !== null;
}
