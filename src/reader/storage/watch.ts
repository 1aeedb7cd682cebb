import type { StorageProblem, Stored } from "./storageProblem";

export type Watcher<T, Problem = StorageProblem> = {
  readonly next: (value: T) => void;
  readonly failed: (problem: Problem) => void;
};

/** Answers again whenever the result changes, be it by this page, another tab or the worker. */
export type Watch<T, Problem = StorageProblem> = { readonly subscribe: (watcher: Watcher<T, Problem>) => () => void };

/** `transform` may be slow: an answer that a newer one overtook is dropped. */
export function mapWatch<A, B>(watch: Watch<A>, transform: (value: A) => Promise<Stored<B>>): Watch<B> {
  return {
    subscribe({ next, failed }) {
      let latest = 0;
      const unsubscribe = watch.subscribe({
        async next(value) {
          latest += 1;
          const mine = latest;
          const result = await transform(value);
          if (mine !== latest) return;
          if (result.ok) next(result.value);
          else failed(result.problem);
        },
        failed(problem) {
          latest += 1;
          failed(problem);
        },
      });
      return () => {
        latest += 1;
        unsubscribe();
      };
    },
  };
}
