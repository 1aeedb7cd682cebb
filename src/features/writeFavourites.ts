import { own } from "../i18n/areas/own";
import type { Messages } from "../i18n/fr";
import { isFirstTime } from "../platform/firstTime";
import { decideInstallWay } from "../platform/installPrompt";
import { askPersistence } from "../platform/storagePersistence";
import type { About } from "../storage/library";
import { showToast } from "../ui/toasts";
import { askToInstallFirst } from "./askToInstallFirst";
import { openLibrary } from "./openLibrary";
import { sayLibraryProblem } from "./sayLibraryProblem";

/** Resolves to whether it is on the disk; the reader was told in either case. `onUndo`: it is about to be taken back. */
export async function writeFavourites(
  about: readonly About[],
  isKept: boolean,
  messages: Messages,
  onUndo: () => void,
): Promise<boolean> {
  const { favourites, install, undo } = own.read(messages.language).own;
  const isFirst = isKept && isFirstTime("favourite");
  // Safari and the installed application share nothing: what is kept in one is not in the other.
  if (isFirst && decideInstallWay().kind === "ios" && !(await askToInstallFirst(messages))) return false;
  const library = await openLibrary();
  const done = await library.setBookmarks(about, isKept);
  if (!done.ok) {
    showToast({ text: sayLibraryProblem(done.problem, messages) });
    return false;
  }
  const takeBack = async (): Promise<void> => {
    onUndo();
    const undone = await done.undo();
    if (!undone.ok) showToast({ text: sayLibraryProblem(undone.problem, messages) });
  };
  showToast({
    text: isKept ? favourites.added(about.length) : favourites.removed(about.length),
    action: { label: undo, onPress: () => void takeBack() },
  });
  if (isFirst) {
    void askPersistence().catch(() => undefined); // the browser's answer is told in « Hors ligne »
    const way = decideInstallWay();
    if (way.kind === "prompt") {
      showToast({ text: install.better, action: { label: messages.install.button, onPress: way.prompt } });
    }
  }
  return true;
}
