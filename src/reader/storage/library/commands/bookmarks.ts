import { isLive } from "../../../../domain/library/isLive";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftRemoval, foreseen } from "./draft";
import { type About, draftSubjects } from "./subjects";

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
