import type { ProgrammeId } from "../../../domain/ids";
import type { FollowUp } from "../../../domain/library/followUp";
import { programmeTarget } from "../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftRemoval, foreseen } from "./draft";
import { draftSubjects } from "./subjects";

export type FollowUpFacts = Omit<FollowUp, "id" | "updatedAt">;

export function setFollowUp(
  programme: { readonly id: ProgrammeId; readonly title: string },
  followUp: FollowUpFacts | null,
): Promise<Done> {
  const { id, title } = programme;
  const drafts = followUp
    ? [draft("followUps", { ...followUp, id }), ...draftSubjects([{ target: programmeTarget(id), title }])]
    : [draftRemoval("followUps", id)];
  return changeLibrary(async () => foreseen(drafts), foreseen(drafts));
}
