import type { ProgrammeId } from "../../../domain/ids";
import type { FollowUp } from "../../../domain/library/followUp";
import { programmeTarget } from "../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftGone, foreseen } from "./draft";
import { draftSubjects } from "./subjects";

export type FollowUpFacts = Omit<FollowUp, "id" | "updatedAt">;

/** `null`: the reader no longer follows it. */
export function setFollowUp(
  programme: { readonly id: ProgrammeId; readonly title: string },
  followUp: FollowUpFacts | null,
): Promise<Done> {
  const { id, title } = programme;
  const drafts = followUp
    ? [draft("followUps", { ...followUp, id }), ...draftSubjects([{ target: programmeTarget(id), title }])]
    : [draftGone("followUps", id)];
  return changeLibrary(async () => foreseen(drafts), foreseen(drafts));
}
