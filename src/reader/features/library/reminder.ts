import { createDeviceMemory } from "../../platform/deviceMemory";

/* When to remind of a backup: by how much would be lost, not by days. After a dismissal the same number of changes
   has to accumulate again. */
const REMIND_FROM_CHANGES = 20;
const dismissed = createDeviceMemory("backup-reminded", (stored) => Number(stored) || 0);

export function decideReminder(changes: number, dismissedAt: number = dismissed.read()): boolean {
  // Fewer than at the dismissal: a backup was saved since.
  const since = changes < dismissedAt ? changes : changes - dismissedAt;
  return since >= REMIND_FROM_CHANGES;
}

export function dismissReminder(changes: number): void {
  dismissed.change(() => changes);
}
