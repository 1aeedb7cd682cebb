const DAY_MS = 86_400_000;

/** Both days as `2026-11-25`. Negative once the day has passed. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}
