import * as v from "valibot";

/**
 * ISO 8601 in UTC with milliseconds: one spelling only, so that later means greater as text. Implausible years are
 * refused, because nothing could ever be newer.
 */
export const TimestampSchema = v.pipe(
  v.string(),
  v.regex(/^2[0-8]\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
);

/** Comes after `previous` (empty if none) even if the device's clock was set back, so that this change wins. */
export function nextTimestamp(now: string, previous: string): string {
  if (now > previous) return now;
  return new Date(Date.parse(previous) + 1).toISOString();
}
