import type { Messages } from "../../../i18n/fr";
import type { Done, LibraryStored } from "../../../storage/library";
import { showToast } from "../../../ui/toasts";
import { type LibraryDoor, openLibrary } from "../openLibrary";
import { describeLibraryProblem } from "./describeLibraryProblem";

export type LibraryTask<T> = {
  readonly act: (library: LibraryDoor) => Promise<Done<T> | LibraryStored<T>>;
  /** What to say once it is on the disk, with the way back; nothing is said without. */
  readonly done?: string | ((value: T) => string | undefined) | undefined;
  /** Where a sheet would lie over a notice. */
  readonly tellProblem?: (text: string) => void;
};

const showProblem = (text: string): void => showToast({ text });

/**
 * Has the library do something, and says in a notice that it is done and can be undone, or why it is not. Gives what the
 * command answers; `undefined`: nothing was changed.
 */
export async function runLibrary<T>(
  { act, done, tellProblem = showProblem }: LibraryTask<T>,
  messages: Messages,
): Promise<{ readonly value: T } | undefined> {
  const library = await openLibrary().catch(() => undefined);
  const answer = await (library && act(library));
  if (!answer?.ok) {
    tellProblem(answer ? describeLibraryProblem(answer.problem, messages) : messages.crash.partMissing);
    return undefined;
  }
  const text = typeof done === "function" ? done(answer.value) : done;
  if (text !== undefined && "undo" in answer) {
    const { undo } = answer;
    const onPress = (): void => void runLibrary({ act: undo }, messages);
    showToast({ text, action: { label: messages.frontPage.undo, onPress } });
  }
  return { value: answer.value };
}
