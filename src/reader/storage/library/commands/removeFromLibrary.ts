import { isLive } from "../../../../domain/library/isLive";
import { readTarget, type Target } from "../../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draftRemoval, foreseen, type RecordDraft } from "./draft";

export function removeFromLibrary(targets: readonly Target[]): Promise<Done> {
  return changeLibrary(
    async ({ taggings }) => {
      const carried = (await taggings.where("target", targets)).filter(isLive);
      const drafts = carried.map(({ id }) => draftRemoval("taggings", id));
      return { drafts: [...drafts, ...targets.flatMap(draftAllGone)], value: undefined };
    },
    foreseen(targets.flatMap(draftAllGone)),
  );
}

function draftAllGone(target: Target): readonly RecordDraft[] {
  const { kind, id } = readTarget(target);
  const note = draftRemoval("notes", target);
  switch (kind) {
    case "article":
      return [note, draftRemoval("bookmarks", target)];
    case "programme":
      return [note, draftRemoval("bookmarks", target), draftRemoval("followUps", id)];
    case "highlight":
      return [note, draftRemoval("highlights", id)];
  }
}
