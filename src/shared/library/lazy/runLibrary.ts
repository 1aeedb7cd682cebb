import type { Messages } from "../../../i18n/fr";
import type { Done } from "../../../storage/library";
import { showToast } from "../../../ui/toasts";
import { type LibraryDoor, openLibrary } from "../openLibrary";
import { tellDone } from "./tellDone";

export type LibraryTask<T> = {
  readonly act: (library: LibraryDoor) => Promise<Done<T>>;
  /** What to say once it is on the disk, with the way back; nothing is said without. */
  readonly done?: { readonly text: string; readonly undo: string } | undefined;
};

/**
 * Has the library do something, and says in a notice that it is done and can be undone, or why it is not. Gives what the
 * command answers; `undefined`: nothing was changed.
 */
export async function runLibrary<T>(
  { act, done }: LibraryTask<T>,
  messages: Messages,
): Promise<{ readonly value: T } | undefined> {
  const library = await openLibrary().catch(() => undefined);
  if (!library) {
    showToast({ text: messages.crash.partMissing });
    return undefined;
  }
  const answer = await act(library);
  if (done || !answer.ok) tellDone(answer, done?.text ?? "", messages, done?.undo);
  return answer.ok ? { value: answer.value } : undefined;
}
