import { useEffect, useRef, useState } from "preact/hooks";
import { whenIdle } from "../../platform/whenIdle";
import type { StorageProblem, Watch } from "../../storage";
import { openStorage, type StorageApi } from "./openStorage";

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
