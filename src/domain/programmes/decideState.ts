import type { Programme, ProgrammeStatus } from "../programme";

/**
 * How far a programme is on a certain day. `over`: the day that the articles end it with has passed; `unknown`: they say
 * nothing.
 */
export type ProgrammeState = ProgrammeStatus | "over" | "unknown";

/** In the order in which a choice shows them. */
export const PROGRAMME_STATES: readonly ProgrammeState[] = [
  "announced",
  "adopted",
  "signed",
  "under-way",
  "completed",
  "over",
  "unknown",
];

/** `today`: the reader's day, `2026-11-25`. What was under way when an article was written may be long over. */
export function decideState({ period, closing, status }: Programme, today: string): ProgrammeState {
  if (status?.value === "completed") return "completed";
  const isOver = period?.last !== undefined && hasPassed(period.last, today);
  const isClosed = closing.rule === "date" && hasPassed(closing.date, today);
  return isOver || isClosed ? "over" : (status?.value ?? "unknown");
}

/** A day, a month or a year: as long as its last day has not passed, it has not. */
function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
