import { useEffect, useReducer, useRef } from "preact/hooks";
import { isDrawnAsAtStart } from "./asAtStart";

/** One value of this page that several parts of it follow. */
export type Store<T> = {
  readonly read: () => T;
  readonly write: (next: T) => void;
  /** Calls back at every change. */
  readonly watch: (listener: (value: T) => void) => () => void;
};

/** `start` runs as long as somebody watches; it returns what ends it. */
export function createStore<T>(initial: T, start?: () => () => void): Store<T> {
  let value = initial;
  let stop: (() => void) | undefined;
  const listeners = new Set<(value: T) => void>();
  return {
    read: () => (isDrawnAsAtStart() ? initial : value),
    write(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    watch(listener) {
      listeners.add(listener);
      stop ??= start?.();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

/** What `select` takes from the value. Of thousands of rows that follow one store only those are drawn again for which it is another. */
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  const selected = select(store.read());
  const shown = useRef({ select, selected });
  shown.current = { select, selected };
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const check = (): void => {
      if (shown.current.select(store.read()) !== shown.current.selected) renderAgain(undefined);
    };
    check();
    return store.watch(check);
  }, [store]);
  return selected;
}
