import { isLive } from "../../../../domain/library/isLive";
import type { Target } from "../../../../domain/library/target";
import { compareTimestamps } from "../../../../domain/library/timestamp";
import { toWellFormed } from "../../../../domain/text/foldText";
import type { Stored } from "../../storageProblem";
import { askLibrary } from "../guards/askLibrary";
import { keepDraft } from "../guards/drafts";
import type { LibraryStored } from "../rows/libraryAnswer";
import { changeLibrary, type Done, note } from "./changeLibrary";
import { type About, draft, draftRemoval, draftSubjects, foreseen } from "./draft";
import { settlePending } from "./settlePending";

/** An empty text deletes the note. May be called at every pause in typing. */
export function saveNote(about: About, text: string): Promise<Done> {
  const now = new Date().toISOString();
  return changeLibrary(
    async ({ notes }) => {
      const former = await notes.get(about.target);
      return draftNoteText(about, text, former && isLive(former) ? former.createdAt : now);
    },
    draftNoteText(about, text, now),
  );
}

/** At every letter: on the disk until `saveNote` is, or the next start writes it. */
export function keepNoteDraft(about: About, text: string): Promise<Stored<void>> {
  return keepDraft(note(draftNoteText(about, text, new Date().toISOString()).drafts));
}

/** Whether a note was written since `at`; empty: long ago. */
export async function isNoteSince(target: Target, at: string): Promise<LibraryStored<boolean>> {
  await settlePending();
  return askLibrary(async ({ notes }) => {
    const former = await notes.get(target);
    return former !== undefined && at !== "" && compareTimestamps(former.updatedAt, at) >= 0;
  });
}

function draftNoteText(about: About, typed: string, createdAt: string) {
  const text = toWellFormed(typed);
  return foreseen(
    text.trim() === ""
      ? [draftRemoval("notes", about.target)]
      : [draft("notes", { id: about.target, createdAt, text }), ...draftSubjects([about])],
  );
}

export function removeNotes(targets: readonly Target[]): Promise<Done> {
  const plan = foreseen(targets.map((target) => draftRemoval("notes", target)));
  return changeLibrary(async () => plan, plan);
}
