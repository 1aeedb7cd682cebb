import type { ProgrammeStatus } from "../reference/programme";
import type { ProgrammeCard } from "./programmeCard";

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

type Dated = Pick<ProgrammeCard, "period" | "closesOn" | "status">;

/** `today`: the reader's day, `2026-11-25`. What was under way when an article was written may be long over. */
export function decideState({ period, closesOn, status }: Dated, today: string): ProgrammeState {
  if (status === "completed") return status;
  const isOver = [period?.last, closesOn].some((last) => last !== undefined && hasPassed(last, today));
  return isOver ? "over" : (status ?? "unknown");
}

/** A day, a month or a year: as long as its last day has not passed, it has not. */
function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
