import { useEffect, useState } from "preact/hooks";

/** Something small that this device remembers, shared by all its tabs. */
type DeviceMemory<T> = {
  readonly read: () => T;
  readonly change: (change: (now: T) => T) => T;
  /** Calls back whenever it changes, here or in another tab. */
  readonly watch: (listener: (value: T) => void) => () => void;
  /** Off where the browser stores nothing: it lasts as long as the page then. */
  readonly isStored: () => boolean;
};

/**
 * In localStorage, which is written before the next letter is typed. Read anew for every change, because another tab may
 * have changed it. `decode` gets `null` where nothing is stored.
 */
export function createDeviceMemory<T>(name: string, decode: (stored: unknown) => T): DeviceMemory<T> {
  const key = deviceKey(name);
  const listeners = new Set<(value: T) => void>();
  let unstored: { readonly value: T } | undefined;
  const read = (): T => {
    if (unstored) return unstored.value;
    try {
      return decode(JSON.parse(readDevice(key) ?? "null"));
    } catch {
      return decode(null);
    }
  };
  return {
    read,
    change(change) {
      const next = change(read());
      unstored = writeDevice(key, JSON.stringify(next)) ? undefined : { value: next };
      for (const listener of listeners) listener(next);
      return next;
    },
    watch(listener) {
      const handleStorage = (event: StorageEvent): void => {
        if (event.key === key || event.key === null) listener(read());
      };
      listeners.add(listener);
      addEventListener("storage", handleStorage);
      return () => {
        listeners.delete(listener);
        removeEventListener("storage", handleStorage);
      };
    },
    isStored: () => unstored === undefined,
  };
}

/** `initial` until the page is the application's: a prerendered one is the same for everyone. */
export function useDeviceMemory<T, I>({ read, watch }: DeviceMemory<T>, initial: I): T | I {
  const [shown, setShown] = useState<T | I>(initial);
  useEffect(() => {
    setShown(read());
    return watch(setShown);
  }, []);
  return shown;
}

/** The name of something on this device: several applications may live on one host. */
export function deviceKey(name: string): string {
  return `${name}:${import.meta.env.BASE_URL}`;
}

/** `null`: nothing is stored under the key, or this browser stores nothing. */
export function readDevice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether it is stored: storage may be full or forbidden. `null` removes what was there. */
export function writeDevice(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The keys that begin so; none where this browser stores nothing. */
export function listDevice(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
