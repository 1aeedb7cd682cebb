import type { Target } from "../../../domain/library/target";
import type { Messages } from "../../i18n/fr";
import { createStore, useStore } from "../../platform/store";
import type { About } from "../../storage/library";
import { showToast } from "../../ui/toasts";
import { watchForRows } from "../edition/watching";
import { loadLibraryActions } from "./loadLibraryActions";

/* Thousands of rows share one watch and one set. */
const favourites = createStore<ReadonlySet<Target>>(new Set(), () =>
  watchForRows((storage) => storage.watchBookmarked().subscribe({ next: showFavourites, failed: () => undefined })),
);

export function useIsFavourite(target: Target): boolean {
  return useStore(favourites, (now) => now.has(target));
}

export function isFavourite(target: Target): boolean {
  return favourites.read().has(target);
}

/** Shows the reader's tap before the database confirms it. */
export function showFavourites(next: ReadonlySet<Target>): void {
  favourites.write(next);
}

export async function setFavourites(about: readonly About[], isKept: boolean, messages: Messages): Promise<void> {
  try {
    await (await loadLibraryActions(messages.language)).writeFavourites(about, isKept, messages, favourites.read());
  } catch {
    showToast({ text: messages.missing.notice });
  }
}
