/** A small value that this device remembers, shared by all its tabs. */
export type DeviceMemory<T> = {
  readonly read: () => T;
  readonly change: (change: (now: T) => T) => void;
  readonly watch: (listener: (value: T) => void) => () => void;
};

/** Read again before every change, because of other tabs. Lasts as long as the page if it cannot be stored. */
export function createDeviceMemory<T>(name: string, decode: (stored: unknown) => T): DeviceMemory<T> {
  const key = `${name}:${import.meta.env.BASE_URL}`;
  const listeners = new Set<(value: T) => void>();
  let unstored: T | undefined;
  const read = (): T => {
    if (unstored !== undefined) return unstored;
    try {
      return decode(JSON.parse(localStorage.getItem(key) ?? "null"));
    } catch {
      return decode(null);
    }
  };
  return {
    read,
    change(change) {
      const next = change(read());
      try {
        localStorage.setItem(key, JSON.stringify(next));
        unstored = undefined;
      } catch {
        unstored = next;
      }
      for (const listener of listeners) listener(next);
    },
    watch(listener) {
      const hear = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) listener(read());
      };
      listeners.add(listener);
      addEventListener("storage", hear);
      return () => {
        listeners.delete(listener);
        removeEventListener("storage", hear);
      };
    },
  };
}
