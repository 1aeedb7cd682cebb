import { useEffect } from "preact/hooks";
import type { Upcoming } from "../../../../domain/device/upcoming";
import type { ProgrammeId } from "../../../../domain/ids";
import type { FollowUp } from "../../../../domain/library/records";
import { createStore, useStore } from "../../../platform/store";
import { type TitledFollowUp, watchFollowUps } from "../../../storage/library";
import { openLibrary } from "../openLibrary";
import { upcomingMemory } from "../upcomingMemory";

type FollowUps = ReadonlyMap<ProgrammeId, FollowUp>;

/* The rows of a list, a tool and the front page's reminder share one watch. */
const followUps = createStore<FollowUps>(new Map());

/** As long as the page lives; `libraryApi.ts` starts it. */
export function followAlong(): void {
  watchFollowUps().subscribe({
    next: (titled) => {
      followUps.write(new Map(titled.map(({ followUp }) => [followUp.id, followUp])));
      upcomingMemory.change(() => listUpcoming(titled));
    },
    // What was known last stays; the screens that need more show the problem.
    failed: () => undefined,
  });
}

export function useFollowUpOf(programme: ProgrammeId): FollowUp | undefined {
  useEffect(() => void openLibrary().catch(() => undefined), []);
  return useStore(followUps, (now) => now.get(programme));
}

/** Answered requests have no date to keep. */
function listUpcoming(titled: readonly TitledFollowUp[]): readonly Upcoming[] {
  return titled
    .flatMap(({ followUp: { id, state, date }, title }) =>
      date === null || state === "obtained" || state === "refused" ? [] : [{ id, title, date }],
    )
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
