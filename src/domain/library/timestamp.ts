import * as v from "valibot";

/**
 * When a record was last changed: ISO 8601 in UTC with milliseconds, `2026-11-24T10:00:00.000Z`. One way of writing
 * only, so that the later one is the greater text. Years that no clock shows are refused: nothing could ever be newer.
 */
export const TimestampSchema = v.pipe(
  v.string(),
  v.regex(/^2[0-8]\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
);

/**
 * The time of a change that comes after `previous` (empty: there was none), whatever the clock says: a phone whose clock
 * was set back, or a record restored from one whose clock was ahead, must not win over what is done now.
 */
export function nextTimestamp(now: string, previous: string): string {
  if (now > previous) return now;
  return new Date(Date.parse(previous) + 1).toISOString();
}
