/** Whether this is a record, and not only what is left of one (`Gone`). */
export function isLive<E extends object>(entry: E): entry is Exclude<E, { readonly isGone: true }> {
  return !("isGone" in entry);
}
