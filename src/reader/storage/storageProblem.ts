/**
 * Why the phone's database did not do what was asked; `i18n` has the sentences.
 * - `unavailable`: this browser gives no database here (private window, storage forbidden).
 * - `blocked`: another tab keeps an older version of the database open.
 * - `closed`: the connection is gone (a newer version of the application took over, or the system cut it): reload.
 * - `slow`: there is no answer yet; it comes by itself.
 * - `damaged`: what is on the phone is not what was installed; it is fetched anew with a network.
 * - `left-out`: the reader chose not to keep this text on the phone; it is read with a network.
 * - `quota`: the disk, or this site's share of it, is full.
 */
export type StorageProblem =
  | { readonly kind: "unavailable"; readonly message: string }
  | { readonly kind: "blocked" }
  | { readonly kind: "closed" }
  | { readonly kind: "slow" }
  | { readonly kind: "damaged" }
  | { readonly kind: "left-out" }
  | { readonly kind: "quota" }
  | { readonly kind: "failed"; readonly name: string; readonly message: string };

/** The promise around it never rejects. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem };
