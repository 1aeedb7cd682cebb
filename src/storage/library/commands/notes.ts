import { isLive } from "../../../domain/library/isLive";
import type { Target } from "../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftGone, foreseen } from "./draft";
import { type About, draftSubjects } from "./subjects";

/** Keeps the whole text; an empty one takes the note away. May be called at every pause in typing. */
export function saveNote(about: About, text: string): Promise<Done> {
  const decide = (createdAt: string) =>
    foreseen(
      text.trim() === ""
        ? [draftGone("notes", about.target)]
        : [draft("notes", { id: about.target, createdAt, text }), ...draftSubjects([about])],
    );
  const now = new Date().toISOString();
  return changeLibrary(async ({ notes }) => {
    const former = await notes.get(about.target);
    return decide(former && isLive(former) ? former.createdAt : now);
  }, decide(now));
}

export function removeNotes(targets: readonly Target[]): Promise<Done> {
  return changeLibrary(async () => ({
    drafts: targets.map((target) => draftGone("notes", target)),
    value: undefined,
  }));
}
