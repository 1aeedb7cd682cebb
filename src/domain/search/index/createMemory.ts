/** Remembers the last values that were set, and forgets the oldest. */
export type Memory<T> = { readonly get: (key: string) => T | undefined; readonly set: (key: string, value: T) => void };

export function createMemory<T>(most: number): Memory<T> {
  const values = new Map<string, T>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= most) return;
        values.delete(oldest);
      }
    },
  };
}
