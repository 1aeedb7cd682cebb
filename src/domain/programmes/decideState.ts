import type { Programme } from "../reference/programme";
import { hasPassed } from "../time/days";
import { type ProgrammeCard, toProgrammeCard } from "./programmeCard";

/**
 * An article is only right on its own day: its statement comes with that day (`said`). The others come from the
 * calendar: `past-date`, the event or the last day to apply; `period-over`, the end of the period.
 */
export type ProgrammeState =
  | ({ readonly kind: "said" } & NonNullable<ProgrammeCard["status"]>)
  | { readonly kind: "past-date" | "period-over" | "unsaid" };

type Dated = Pick<ProgrammeCard, "period" | "closesOn" | "lastOn" | "status">;

/** `today`: the reader's day, `2026-11-25`. */
export function decideState({ period, closesOn, lastOn, status }: Dated, today: string): ProgrammeState {
  const isPast = (last: string | undefined): boolean => last !== undefined && hasPassed(last, today);
  if (isPast(lastOn) || isPast(closesOn)) return { kind: "past-date" };
  if (isPast(period?.last)) return { kind: "period-over" };
  return status ? { kind: "said", ...status } : { kind: "unsaid" };
}

export function stateOf(programme: Programme, today: string): ProgrammeState {
  return decideState(toProgrammeCard(programme), today);
}

/** Values of the list's filter. `maybe-open`: nothing says that it has ended, which does not mean that it has not. */
export const PROGRAMME_OUTLOOKS = ["maybe-open", "over"] as const;
export type ProgrammeOutlook = (typeof PROGRAMME_OUTLOOKS)[number];

export function decideOutlook(state: ProgrammeState): ProgrammeOutlook {
  switch (state.kind) {
    case "said":
      return state.value === "completed" ? "over" : "maybe-open";
    case "unsaid":
      return "maybe-open";
    default:
      return "over";
  }
}
