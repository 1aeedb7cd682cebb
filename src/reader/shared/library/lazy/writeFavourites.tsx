import type { Target } from "../../../../domain/library/target";
import type { Messages } from "../../../i18n/fr";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { decideInstallWay } from "../../../platform/app/installPrompt";
import { isFirstTime } from "../../../platform/device/firstTime";
import { askPersistence } from "../../../platform/device/storagePersistence";
import type { About, LibraryProblem } from "../../../storage/library";
import { ask } from "../../../ui/lazy/ask";
import { showToast } from "../../../ui/toasts";
import { showFavourites } from "../favourites";
import { openLibrary } from "../openLibrary";
import { describeLibraryProblem } from "./runLibrary";

const LATE_AFTER_MS = 2000;

/** Shows the change at once. `former`: the favourites to return to when it cannot be written. */
export async function writeFavourites(
  about: readonly About[],
  isKept: boolean,
  messages: Messages,
  former: ReadonlySet<Target>,
): Promise<void> {
  const { favourites, install, undo } = libraryActionsArea.read(messages.language).libraryActions;
  const isFirst = isKept && isFirstTime("favourite");
  // Safari and the installed application share no storage.
  if (isFirst && decideInstallWay().kind === "ios" && !(await askToInstallFirst(messages))) return;
  showFavourites(change(former, about, isKept));
  const fail = (problem: LibraryProblem): void => {
    showFavourites(former);
    showToast({ text: describeLibraryProblem(problem, messages) });
  };
  // Only what is on the disk may look saved for long.
  const late = setTimeout(() => showFavourites(former), LATE_AFTER_MS);
  const done = await openLibrary()
    .then((library) => library.setBookmarks(about, isKept))
    .finally(() => clearTimeout(late));
  if (!done.ok) return fail(done.problem);
  const revert = async (): Promise<void> => {
    showFavourites(former);
    const undone = await done.undo();
    if (!undone.ok) showToast({ text: describeLibraryProblem(undone.problem, messages) });
  };
  showToast({
    text: isKept ? favourites.added(about.length) : favourites.removed(about.length),
    action: { label: undo, onPress: () => void revert() },
  });
  if (isFirst) offerMore(install.better, messages);
}

function change(former: ReadonlySet<Target>, about: readonly About[], isKept: boolean): ReadonlySet<Target> {
  const next = new Set(former);
  for (const { target } of about) {
    if (isKept) next.add(target);
    else next.delete(target);
  }
  return next;
}

/** From the first favourite on there is something to lose. */
function offerMore(why: string, { install }: Messages): void {
  askPersistence().catch(() => undefined); // the browser's answer is shown in « Hors ligne »
  const way = decideInstallWay();
  if (way.kind === "prompt") showToast({ text: why, action: { label: install.button, onPress: way.prompt } });
}

/** Here the browser and the installed application share no storage: installing is suggested. `false`: the reader will. */
async function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const messages = libraryActionsArea.read(language).libraryActions.install;
  return !(await ask({ title: messages.title, text: install.ios, confirm: messages.first, cancel: messages.keepHere }));
}
