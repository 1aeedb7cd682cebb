/*
 * What the reader did and the database has not answered for yet. In localStorage, which is written before the next task:
 * a page may be gone after it. What a page leaves here is written by the next start (`src/storage/library/pending.ts`).
 */
const PREFIX = `pending:${import.meta.env.BASE_URL}:`;

export const pendingWrites = {
  list: (): readonly string[] => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [],
  read: (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? null,
  /** Its key; `undefined`: full or forbidden. */
  add: (text: string): string | undefined =>
    attempt(() => {
      const key = PREFIX + crypto.randomUUID();
      localStorage.setItem(key, text);
      return key;
    }),
  remove: (key: string): void => attempt(() => localStorage.removeItem(key)),
};

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
