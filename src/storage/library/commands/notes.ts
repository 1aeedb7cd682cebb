import { isLive } from "../../../domain/library/isLive";
import type { Target } from "../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftGone } from "./draft";
import { type About, draftSubjects } from "./subjects";

/** Keeps the whole text; an empty one takes the note away. May be called at every pause in typing. */
export function saveNote(about: About, text: string): Promise<Done> {
  return changeLibrary(async ({ notes }) => {
    if (text.trim() === "") return { drafts: [draftGone("notes", about.target)], value: undefined };
    const former = await notes.get(about.target);
    const createdAt = former && isLive(former) ? former.createdAt : new Date().toISOString();
    return {
      drafts: [draft("notes", { id: about.target, createdAt, text }), ...draftSubjects([about])],
      value: undefined,
    };
  });
}

export function removeNotes(targets: readonly Target[]): Promise<Done> {
  return changeLibrary(async () => ({
    drafts: targets.map((target) => draftGone("notes", target)),
    value: undefined,
  }));
}
