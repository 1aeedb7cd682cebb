import { isLive } from "../../../domain/library/isLive";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftRemoval, foreseen } from "./draft";
import { type About, draftSubjects } from "./subjects";

/** An empty text deletes the note. May be called at every pause in typing. */
export function saveNote(about: About, text: string): Promise<Done> {
  const decide = (createdAt: string) =>
    foreseen(
      text.trim() === ""
        ? [draftRemoval("notes", about.target)]
        : [draft("notes", { id: about.target, createdAt, text }), ...draftSubjects([about])],
    );
  const now = new Date().toISOString();
  return changeLibrary(async ({ notes }) => {
    const former = await notes.get(about.target);
    return decide(former && isLive(former) ? former.createdAt : now);
  }, decide(now));
}
