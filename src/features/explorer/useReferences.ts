import { useMemo } from "preact/hooks";
import type { StorageDoor } from "../../shared/edition/openStorage";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/useWatch";
import type { StorageProblem, Watch } from "../../storage";

/**
 * What a screen of « Explorer » is drawn of: nothing before the phone's database answered (`loading`) or before an edition
 * is there (`nothing`).
 */
export type Found<T> =
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "loading" }
  | { readonly status: "nothing" }
  | { readonly status: "failed"; readonly problem: StorageProblem };

/**
 * Something of the installed edition. `key` as in `useWatch`. `null` stands for what an older version of the application
 * did not install: the next installation brings it.
 */
export function useFound<T>(key: string, watch: (storage: StorageDoor) => Watch<T>): Found<NonNullable<T>> {
  const watched = useWatch(key, watch);
  const { installed } = useEdition();
  return useMemo((): Found<NonNullable<T>> => {
    if (watched.status === "failed") return watched;
    if (installed === null) return { status: "nothing" };
    if (watched.status === "loading" || installed === undefined) return { status: "loading" };
    const { value } = watched;
    return value === null || value === undefined ? { status: "nothing" } : { status: "ready", value };
  }, [watched, installed]);
}

/** Several together, ready when all are; the first that is not says why. */
export function together<A, B>(one: Found<A>, other: Found<B>): Found<readonly [A, B]> {
  if (one.status !== "ready") return one;
  if (other.status !== "ready") return other;
  return { status: "ready", value: [one.value, other.value] };
}
