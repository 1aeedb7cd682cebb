/* In localStorage: it may be written while the page is closing, and is read before the database is open. */
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
    // Storage is forbidden or full: it is remembered until the page is closed.
  }
}

export function isListeningKept(): boolean {
  const record = readKeptListening();
  return typeof record === "object" && record !== null && "current" in record && record.current !== null;
}
