import type { Alert } from "./listAlerts";

export type AlertSummary = { readonly count: number; readonly first: string };

/** What a notification says: how many, each counted once however often it is followed, and the first. `undefined` for nothing. */
export function summariseAlerts(alerts: readonly Alert[]): AlertSummary | undefined {
  const titles = new Map<string, string>();
  for (const alert of alerts) {
    for (const { id, title } of [...alert.added, ...alert.corrected]) titles.set(`article ${id}`, title);
    const { addedProgrammes, correctedProgrammes, withdrawnProgrammes } = alert;
    for (const { id, name } of [...addedProgrammes, ...correctedProgrammes, ...withdrawnProgrammes]) {
      titles.set(`programme ${id}`, name);
    }
  }
  const [first] = titles.values();
  return first === undefined ? undefined : { count: titles.size, first };
}
