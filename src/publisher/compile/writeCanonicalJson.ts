import { isRecord } from "../files/isRecord";

/** Sorted keys and no spaces: equal values give equal texts. */
export function writeCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
