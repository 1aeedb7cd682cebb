/** A day, a month or a year: as long as its last day has not passed, it has not. `today`: `2026-11-25`. */
export function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
