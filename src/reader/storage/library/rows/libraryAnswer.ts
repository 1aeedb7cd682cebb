import type { StorageProblem } from "../../storageProblem";

/**
 * Why the library did not do what was asked; nothing was changed.
 * - `evicted`: the phone cleared the library. Nothing is read or written until `recoverLibrary` was called, with the
 * safety copy or without.
 */
export type LibraryProblem = StorageProblem | { readonly kind: "evicted" };

export type LibraryStored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: LibraryProblem };

/** Called with the share that is done, 0–1. */
export type Progress = (share: number) => void;
