import type { Messages } from "../i18n/fr";
import type { Done } from "../storage/library";
import { showToast } from "../ui/toasts";
import { type LibraryDoor, openLibrary } from "./openLibrary";
import { sayLibraryProblem } from "./sayLibraryProblem";

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
  if (!answer.ok) {
    showToast({ text: sayLibraryProblem(answer.problem, messages) });
    return undefined;
  }
  if (done) {
    const undo = async (): Promise<void> => {
      const undone = await answer.undo();
      if (!undone.ok) showToast({ text: sayLibraryProblem(undone.problem, messages) });
    };
    showToast({ text: done.text, action: { label: done.undo, onPress: () => void undo() } });
  }
  return { value: answer.value };
}
