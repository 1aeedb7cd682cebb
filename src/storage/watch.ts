import type { StorageProblem } from "./storageProblem";

export type Watcher<T> = {
  readonly next: (value: T) => void;
  readonly failed: (problem: StorageProblem) => void;
};

/** A question whose answer is given again whenever it changes, be it by this page, another tab or the worker. */
export type Watch<T> = { readonly subscribe: (watcher: Watcher<T>) => () => void };
