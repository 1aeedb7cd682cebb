import type { Target } from "../../domain/library/target";
import type { Messages } from "../../i18n/fr";
import { createStore, useStore } from "../../platform/store";
import type { About } from "../../storage/library";
import { showToast } from "../../ui/toasts";
import { watchForRows } from "../edition/watchForRows";
import { loadLibraryActions } from "./loadLibraryActions";

/* Which articles and programmes are favourites, for thousands of rows: one watch and one set for all of them. */
const favourites = createStore<ReadonlySet<Target>>(new Set(), () =>
  watchForRows((storage) => storage.watchBookmarked().subscribe({ next: showFavourites, failed: () => undefined })),
);

export function useIsFavourite(target: Target): boolean {
  return useStore(favourites, (now) => now.has(target));
}

/** The same, asked once. */
export function isFavourite(target: Target): boolean {
  return favourites.read().has(target);
}

/** What the database says, or what the reader just pressed and the database is about to say. */
export function showFavourites(next: ReadonlySet<Target>): void {
  favourites.write(next);
}

/** Makes them favourites, or no longer ones, at once; a notice says so and takes it back. */
export async function setFavourites(about: readonly About[], isKept: boolean, messages: Messages): Promise<void> {
  try {
    await (await loadLibraryActions(messages.language)).writeFavourites(about, isKept, messages, favourites.read());
  } catch {
    showToast({ text: messages.crash.partMissing });
  }
}
