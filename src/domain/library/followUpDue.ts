import { daysUntil } from "../time/days";
import type { FollowUp } from "./records";

/** The shelves of « Mes démarches », in their order. */
const DUE_SHELVES = ["late", "this-week", "later", "undated", "done"] as const;
export type DueShelf = (typeof DUE_SHELVES)[number];

const WEEK = 7;

/** `today`: the reader's day, `2026-11-25`. An answered request is done, whatever its date. */
export function decideDueShelf({ state, date }: Pick<FollowUp, "state" | "date">, today: string): DueShelf {
  if (state === "obtained" || state === "refused") return "done";
  if (date === null) return "undated";
  const days = daysUntil(date, today);
  if (days < 0) return "late";
  return days < WEEK ? "this-week" : "later";
}

type DueFollowUps = { readonly shelf: DueShelf; readonly followUps: readonly FollowUp[] };

/** The next date first; without one, what was changed last. Empty shelves are left out. */
export function shelveFollowUps(followUps: readonly FollowUp[], today: string): readonly DueFollowUps[] {
  const sorted = [...followUps].sort(
    (one, other) =>
      compare(one.date ?? "", other.date ?? "") || compare(other.updatedAt, one.updatedAt) || compare(one.id, other.id),
  );
  return DUE_SHELVES.map((shelf) => ({
    shelf,
    followUps: sorted.filter((followUp) => decideDueShelf(followUp, today) === shelf),
  })).filter(({ followUps: those }) => those.length > 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
