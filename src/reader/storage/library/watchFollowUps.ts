import type { FollowUp } from "../../../domain/library/followUp";
import { isLive } from "../../../domain/library/isLive";
import { programmeTarget } from "../../../domain/library/target";
import { type LibraryWatch, watchLibraryFor } from "./askLibrary";

/** With the title that the programme had when it was last followed. */
export type TitledFollowUp = { readonly followUp: FollowUp; readonly title: string };

export function watchFollowUps(): LibraryWatch<readonly TitledFollowUp[]> {
  return watchLibraryFor(async (tables) => {
    const followUps = (await tables.followUps.all()).filter(isLive);
    const subjects = await tables.subjects.getMany(followUps.map(({ id }) => programmeTarget(id)));
    return followUps.map((followUp, at) => {
      const subject = subjects[at];
      return { followUp, title: subject && isLive(subject) ? subject.title : followUp.id };
    });
  });
}
