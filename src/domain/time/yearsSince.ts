/** Whole years from a day, a month or a year to `today` (`2026-11-25`), by what both tell; never less than none. */
export function yearsSince(date: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const isReached = today.slice(4, date.length) >= date.slice(4);
  return Math.max(0, isReached ? years : years - 1);
}
