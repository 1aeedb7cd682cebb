import { isLive } from "../../../../domain/library/isLive";
import { readTarget, type Target } from "../../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { type About, draft, draftRemoval, draftSubjects, foreseen, type RecordDraft } from "./draft";

export function setBookmarks(about: readonly About[], isKept: boolean): Promise<Done> {
  return changeLibrary(
    async ({ bookmarks }) => {
      const former = await bookmarks.getMany(about.map(({ target }) => target));
      const others = about.filter((_, index) => {
        const bookmark = former[index];
        return Boolean(bookmark && isLive(bookmark)) !== isKept;
      });
      return { drafts: draftBookmarks(others, isKept), value: undefined };
    },
    foreseen(draftBookmarks(about, isKept)),
  );
}

function draftBookmarks(about: readonly About[], isKept: boolean) {
  if (!isKept) return about.map(({ target }) => draftRemoval("bookmarks", target));
  const createdAt = new Date().toISOString();
  return [...about.map(({ target }) => draft("bookmarks", { id: target, createdAt })), ...draftSubjects(about)];
}

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
