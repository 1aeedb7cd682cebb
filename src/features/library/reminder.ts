import { createDeviceMemory } from "../../platform/deviceMemory";

/*
 * When to remind of a backup: by how much would be lost, and not by days. Whoever put the reminder away is reminded
 * again once as much has come to it.
 */
const REMIND_FROM_CHANGES = 20;
const dismissed = createDeviceMemory("backup-reminded", (stored) => Number(stored) || 0);

export function decideReminder(changes: number, dismissedAt: number = dismissed.read()): boolean {
  // Fewer than when it was put away: a backup was made since.
  const since = changes < dismissedAt ? changes : changes - dismissedAt;
  return since >= REMIND_FROM_CHANGES;
}

export function dismissReminder(changes: number): void {
  dismissed.change(() => changes);
}
