import * as v from "valibot";

const SPELLING =
  /^(?:\d{4}|[+-]\d{6})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** The last moment that a `Date` can be. */
const END_OF_TIME = 8_640_000_000_000_000;

/**
 * As `toISOString` writes it, one spelling only. Any year is believed: phones start in 1970 when their battery was empty,
 * and what is written then must not be left out of a backup. What follows what, `nextTimestamp` sees to.
 */
export const TimestampSchema = v.pipe(
  v.string(),
  v.check(isTimestamp, "must be a moment like 2026-11-24T10:00:00.000Z"),
);

export function isTimestamp(text: string): boolean {
  if (!SPELLING.test(text)) return false;
  // Only these may be a day that does not exist, or a moment that no `Date` can be.
  const mayNotExist = !isPlain(text) || text.slice(8, 10) > "28";
  return !mayNotExist || writeTime(Date.parse(text)) === text;
}

/** Comes after `previous` (empty if none) even if the device's clock was set back, so that this change wins. */
export function nextTimestamp(now: string, previous: string): string {
  if (previous === "" || compareTimestamps(now, previous) > 0) return now;
  return writeTime(Math.min(Date.parse(previous) + 1, END_OF_TIME)) ?? now;
}

/** Years after 9999 and before 0 have a sign and six digits, and are out of order as texts. */
export function compareTimestamps(one: string, other: string): number {
  if (!isPlain(one) || !isPlain(other)) return Math.sign(Date.parse(one) - Date.parse(other)) || 0;
  return one < other ? -1 : Number(one > other);
}

function isPlain(text: string): boolean {
  return text[0] !== "+" && text[0] !== "-";
}

function writeTime(time: number): string | undefined {
  return Number.isNaN(time) || Math.abs(time) > END_OF_TIME ? undefined : new Date(time).toISOString();
}
