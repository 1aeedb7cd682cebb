import type { LibraryWatch } from "../../storage/library";

/** `undefined`: the first answer was an error. */
export function readOnce<T>(watch: LibraryWatch<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    let stop: (() => void) | undefined;
    const end = (answer: T | undefined): void => {
      resolve(answer);
      // The watch may answer while it is being subscribed to.
      queueMicrotask(() => stop?.());
    };
    stop = watch.subscribe({ next: end, failed: ({ kind }) => kind !== "slow" && end(undefined) });
  });
}
