import { useMemo } from "preact/hooks";
import { useEdition } from "../../shared/edition/useEdition";
import { type StorageApi, useWatch } from "../../shared/edition/watching";
import type { StorageProblem, Watch } from "../../storage";

/** `loading`: the database has not answered. `nothing`: no edition is installed. */
export type ExplorerReference<T> =
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "loading" }
  | { readonly status: "nothing" }
  | { readonly status: "failed"; readonly problem: StorageProblem };

/**
 * `key` as in `useWatch`. `null`: an older version did not install this; the next installation will. Over a prerendered
 * page the database is opened once that page has settled.
 */
export function useExplorerReferences<T>(
  key: string,
  watch: (storage: StorageApi) => Watch<T | null>,
  isPrerendered: boolean,
): ExplorerReference<NonNullable<T>> {
  const watched = useWatch<T | null>(key, watch, isPrerendered ? null : undefined);
  const { installed } = useEdition();
  return useMemo((): ExplorerReference<NonNullable<T>> => {
    if (watched.status === "failed") return watched;
    if (installed === null) return { status: "nothing" };
    if (watched.status === "loading" || installed === undefined) return { status: "loading" };
    const { value } = watched;
    return value === null || value === undefined ? { status: "nothing" } : { status: "ready", value };
  }, [watched, installed]);
}

/** What the prerendered page was drawn from, until the database has something to say. */
export function orPrerendered<T>(found: ExplorerReference<T>, prerendered: T | undefined): ExplorerReference<T> {
  return found.status === "ready" || prerendered === undefined ? found : { status: "ready", value: prerendered };
}

export function mapReference<A, B>(found: ExplorerReference<A>, toValue: (value: A) => B): ExplorerReference<B> {
  return found.status === "ready" ? { status: "ready", value: toValue(found.value) } : found;
}

/** Ready when both are; otherwise the state of the first that is not. */
export function together<A, B>(
  one: ExplorerReference<A>,
  other: ExplorerReference<B>,
): ExplorerReference<readonly [A, B]> {
  if (one.status !== "ready") return one;
  if (other.status !== "ready") return other;
  return { status: "ready", value: [one.value, other.value] };
}
