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

export type ConnectionState = {
  readonly wasOpened: boolean;
  readonly isBlocked: boolean;
  readonly isOutdated: boolean;
};

/** Errors that say the connection is gone, not that the question was wrong. iOS cuts it while the page sleeps. */
const DEAD_CONNECTION = new Set(["InvalidStateError", "DatabaseClosedError", "UnknownError"]);
const NO_DATABASE_HERE = new Set(["MissingAPIError", "SecurityError", "OpenFailedError"]);

export function isDeadConnection(error: unknown): boolean {
  return namesOf(error).some((name) => DEAD_CONNECTION.has(name));
}

export function toStorageProblem(error: unknown, state: ConnectionState): StorageProblem {
  const names = namesOf(error);
  if (state.isBlocked) return { kind: "blocked" };
  if (state.isOutdated) return { kind: "closed" };
  if (names.includes("QuotaExceededError")) return { kind: "quota" };
  if (names.some((name) => NO_DATABASE_HERE.has(name))) return { kind: "unavailable", message: messageOf(error) };
  if (isDeadConnection(error)) {
    return state.wasOpened ? { kind: "closed" } : { kind: "unavailable", message: messageOf(error) };
  }
  return { kind: "failed", name: names[0] ?? "Error", message: messageOf(error) };
}

/** An aborted transaction gives its reason only inside: `AbortError` ⊃ `QuotaExceededError`. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const names: string[] = [];
  if ("name" in error && typeof error.name === "string") names.push(error.name);
  if ("inner" in error) names.push(...namesOf(error.inner));
  if ("failures" in error && Array.isArray(error.failures)) names.push(...namesOf(error.failures[0]));
  return names;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
