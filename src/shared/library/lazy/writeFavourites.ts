import type { Target } from "../../../domain/library/target";
import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import { decideInstallWay } from "../../../platform/app/installPrompt";
import { isFirstTime } from "../../../platform/device/firstTime";
import { askPersistence } from "../../../platform/device/storagePersistence";
import type { About, LibraryProblem } from "../../../storage/library";
import { showToast } from "../../../ui/toasts";
import { showFavourites } from "../favourites";
import { openLibrary } from "../openLibrary";
import { askToInstallFirst } from "./askToInstallFirst";
import { sayLibraryProblem } from "./sayLibraryProblem";

const LATE_AFTER_MS = 2000;

/**
 * Shows it at once, then writes it, and tells the reader how it went. `former`: the favourites until now, to which
 * everything comes back when it cannot be written.
 */
export async function writeFavourites(
  about: readonly About[],
  isKept: boolean,
  messages: Messages,
  former: ReadonlySet<Target>,
): Promise<void> {
  const { favourites, install, undo } = own.read(messages.language).own;
  const isFirst = isKept && isFirstTime("favourite");
  // Safari and the installed application share nothing: what is kept in one is not in the other.
  if (isFirst && decideInstallWay().kind === "ios" && !(await askToInstallFirst(messages))) return;
  showFavourites(change(former, about, isKept));
  const fail = (problem: LibraryProblem): void => {
    showFavourites(former);
    showToast({ text: sayLibraryProblem(problem, messages) });
  };
  // Pressed is only what the disk has.
  const late = setTimeout(() => showFavourites(former), LATE_AFTER_MS);
  const done = await openLibrary()
    .then((library) => library.setBookmarks(about, isKept))
    .finally(() => clearTimeout(late));
  if (!done.ok) return fail(done.problem);
  const takeBack = async (): Promise<void> => {
    showFavourites(former);
    const undone = await done.undo();
    if (!undone.ok) showToast({ text: sayLibraryProblem(undone.problem, messages) });
  };
  showToast({
    text: isKept ? favourites.added(about.length) : favourites.removed(about.length),
    action: { label: undo, onPress: () => void takeBack() },
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

/** With the first favourite there is something to lose. */
function offerMore(why: string, { install }: Messages): void {
  askPersistence().catch(() => undefined); // the browser's answer is told in « Hors ligne »
  const way = decideInstallWay();
  if (way.kind === "prompt") showToast({ text: why, action: { label: install.button, onPress: way.prompt } });
}
