import type { LibraryWatch } from "../../storage/library";

/** The first answer of a watch; `undefined` when there is none to be had. */
export function readOnce<T>(watch: LibraryWatch<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    let stop: (() => void) | undefined;
    const end = (answer: T | undefined): void => {
      resolve(answer);
      // It may answer while it is being subscribed to.
      queueMicrotask(() => stop?.());
    };
    stop = watch.subscribe({ next: end, failed: ({ kind }) => kind !== "slow" && end(undefined) });
  });
}
