import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import type { Done } from "../../../storage/library";
import { showToast } from "../../../ui/toasts";
import { sayLibraryProblem } from "./sayLibraryProblem";

/** Says that something was done to the library and offers to take it back, or says why it was not. */
export function tellDone(
  done: Done<unknown>,
  text: string,
  messages: Messages,
  undo = own.read(messages.language).own.undo,
): void {
  if (!done.ok) {
    showToast({ text: sayLibraryProblem(done.problem, messages) });
    return;
  }
  const takeBack = async (): Promise<void> => {
    const undone = await done.undo();
    if (!undone.ok) showToast({ text: sayLibraryProblem(undone.problem, messages) });
  };
  showToast({ text, action: { label: undo, onPress: () => void takeBack() } });
}
