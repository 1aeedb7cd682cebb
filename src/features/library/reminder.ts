/*
 * When to remind of a backup: by how much would be lost, and not by days. Whoever put the reminder away is reminded
 * again once as much has come to it.
 */
const REMIND_FROM_CHANGES = 20;
const KEY = `backup-reminded:${import.meta.env.BASE_URL}`;

export function decideReminder(changes: number, dismissedAt: number = readDismissed()): boolean {
  // Fewer than when it was put away: a backup was made since.
  const since = changes < dismissedAt ? changes : changes - dismissedAt;
  return since >= REMIND_FROM_CHANGES;
}

export function dismissReminder(changes: number): void {
  try {
    localStorage.setItem(KEY, String(changes));
  } catch {
    // Then it comes again with the next start.
  }
}

function readDismissed(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0) || 0;
  } catch {
    return 0;
  }
}
