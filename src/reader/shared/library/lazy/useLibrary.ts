import { useEffect, useState } from "preact/hooks";
import type { LibraryProblem, LibraryWatch } from "../../../storage/library";
import { type LibraryApi, openLibrary } from "../openLibrary";

export type LibraryWatched<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T; readonly of: string }
  /** With `evicted` or `closed` after it was ready, `value` is what was last known. */
  | { readonly status: "failed"; readonly problem: LibraryProblem; readonly value?: T; readonly of?: string };

/**
 * Watches a query of the reader's library. A new `key` means a new question; until it is answered the previous value
 * stays, and `of` is the key that a value belongs to.
 */
export function useLibrary<T>(key: string, watch: (library: LibraryApi) => LibraryWatch<T>): LibraryWatched<T> {
  const [state, setState] = useState<LibraryWatched<T>>({ status: "loading" });

  // `key` stands for everything `watch` closes over
  useEffect(() => {
    let isOver = false;
    let unsubscribe: (() => void) | undefined;
    const fail = (problem: LibraryProblem): void =>
      setState((now) => ("value" in now ? { ...now, status: "failed", problem } : { status: "failed", problem }));
    const start = async (): Promise<void> => {
      const library = await openLibrary();
      if (isOver) return;
      unsubscribe = watch(library).subscribe({
        next: (value) => setState({ status: "ready", value, of: key }),
        failed: fail,
      });
    };
    start().catch((cause: unknown) => {
      fail({ kind: "failed", name: "import", message: cause instanceof Error ? cause.message : String(cause) });
    });
    return () => {
      isOver = true;
      unsubscribe?.();
    };
  }, [key]);

  return state;
}
