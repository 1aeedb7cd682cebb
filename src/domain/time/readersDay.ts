/**
 * `2026-11-25`, by the phone's own calendar. Nobody reads an edition before the day it was published: a clock that says so
 * is wrong, and the past must not become the present by it.
 */
export function readersDay(now: Date, publishedOn: string): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day < publishedOn ? publishedOn : day;
}
