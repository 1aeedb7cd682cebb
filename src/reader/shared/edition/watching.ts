import { useEffect, useRef, useState } from "preact/hooks";
import { pendingWrites } from "../../platform/pendingWrites";
import { whenIdle } from "../../platform/whenIdle";
import type { StorageProblem, Watch } from "../../storage";
import type { LibraryWatch } from "../../storage/library";

type StorageApi = typeof import("../../storage");

let opening: Promise<StorageApi> | undefined;

/** Loaded lazily: the first screen is prerendered and does not wait for the database. */
export function openStorage(): Promise<StorageApi> {
  opening ??= import("../../storage").then((storage) => {
    storage.configureStorage(import.meta.env.BASE_URL);
    storage.keepPendingIn(pendingWrites);
    return storage;
  });
  return opening;
}

export type { StorageApi };

export type Watched<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly problem: StorageProblem };

/**
 * Watches a query of the phone's database. A new `key` means a new question; until it is answered the previous value
 * stays. With `initial` (a prerendered page) the database is opened once the page has settled.
 */
export function useWatch<T>(key: string, watch: (storage: StorageApi) => Watch<T>, initial?: T): Watched<T> {
  const [state, setState] = useState<Watched<T>>(
    initial === undefined ? { status: "loading" } : { status: "ready", value: initial },
  );
  const canWait = useRef(initial !== undefined);

  // `key` stands for everything `watch` closes over
  useEffect(() => {
    let isOver = false;
    let unsubscribe: (() => void) | undefined;
    const start = async (): Promise<void> => {
      if (canWait.current) await whenIdle();
      canWait.current = false;
      const storage = await openStorage();
      if (isOver) return;
      unsubscribe = watch(storage).subscribe({
        next: (value) => setState({ status: "ready", value }),
        // What is on the screen is worth more than a message that it could not be read again.
        failed: (problem) => setState((now) => (now.status === "ready" ? now : { status: "failed", problem })),
      });
    };
    start().catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      setState((now) =>
        now.status === "ready" ? now : { status: "failed", problem: { kind: "failed", name: "import", message } },
      );
    });
    return () => {
      isOver = true;
      unsubscribe?.();
    };
  }, [key]);

  return state;
}

type Storage = Awaited<ReturnType<typeof openStorage>>;

/** `subscribe` is called once the page has settled. Errors are ignored: rows are complete without their marks. */
export function watchForRows(subscribe: (storage: Storage) => () => void): () => void {
  let isOver = false;
  let unsubscribe: (() => void) | undefined;
  const start = async (): Promise<void> => {
    await whenIdle();
    const storage = await openStorage();
    if (!isOver) unsubscribe = subscribe(storage);
  };
  start().catch(() => undefined);
  return () => {
    isOver = true;
    unsubscribe?.();
  };
}

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
