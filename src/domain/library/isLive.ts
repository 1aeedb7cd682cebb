/** Whether this is a record rather than the trace of a deleted one (`Gone`). */
export function isLive<E extends object>(entry: E): entry is Exclude<E, { readonly isGone: true }> {
  return !("isGone" in entry);
}
