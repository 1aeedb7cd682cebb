import type { ProgrammeId } from "../../../../domain/ids";
import type { FollowUp } from "../../../../domain/library/records";
import { programmeTarget } from "../../../../domain/library/target";
import type { Stored } from "../../storageProblem";
import { keepDraft } from "../guards/drafts";
import { changeLibrary, type Done, note } from "./changeLibrary";
import { draft, draftRemoval, draftSubjects, foreseen, type RecordDraft } from "./draft";

export type FollowUpFacts = Omit<FollowUp, "id" | "updatedAt">;

type Followed = { readonly id: ProgrammeId; readonly title: string };

export function setFollowUp(programme: Followed, followUp: FollowUpFacts | null): Promise<Done> {
  const plan = foreseen(draftFollowUp(programme, followUp));
  return changeLibrary(async () => plan, plan);
}

/** At every letter: on the disk until `setFollowUp` is, or the next start writes it. */
export function keepFollowUpDraft(programme: Followed, followUp: FollowUpFacts | null): Promise<Stored<void>> {
  return keepDraft(note(draftFollowUp(programme, followUp)));
}

function draftFollowUp({ id, title }: Followed, followUp: FollowUpFacts | null): readonly RecordDraft[] {
  return followUp
    ? [draft("followUps", { ...followUp, id }), ...draftSubjects([{ target: programmeTarget(id), title }])]
    : [draftRemoval("followUps", id)];
}
