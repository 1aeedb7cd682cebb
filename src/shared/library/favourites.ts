import { useEffect, useState } from "preact/hooks";
import type { Target } from "../../domain/library/target";
import type { Messages } from "../../i18n/fr";
import type { About } from "../../storage/library";
import { showToast } from "../../ui/toasts";
import { watchForRows } from "../edition/watchForRows";
import { openLibraryParts } from "./openLibraryParts";

/* Which articles and programmes are favourites, for thousands of rows: one watch and one set for all of them. */
let favourites: ReadonlySet<Target> = new Set();
const rows = new Set<() => void>();
let stop: (() => void) | undefined;

export function useIsFavourite(target: Target): boolean {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const look = (): void => setIsKept(isFavourite(target));
    look();
    rows.add(look);
    stop ??= startWatching();
    return () => {
      rows.delete(look);
      if (rows.size > 0) return;
      stop?.();
      stop = undefined;
    };
  }, [target]);
  return isKept;
}

/** The same, asked once. */
export function isFavourite(target: Target): boolean {
  return favourites.has(target);
}

/** What the database says, or what the reader just pressed and the database is about to say. */
export function showFavourites(next: ReadonlySet<Target>): void {
  favourites = next;
  for (const look of rows) look();
}

/** Makes them favourites, or no longer ones, at once; a notice says so and takes it back. */
export async function keepFavourites(about: readonly About[], isKept: boolean, messages: Messages): Promise<void> {
  try {
    await (await openLibraryParts(messages.language)).writeFavourites(about, isKept, messages, favourites);
  } catch {
    showToast({ text: messages.crash.partMissing });
  }
}

function startWatching(): () => void {
  return watchForRows((storage) =>
    storage.watchBookmarked().subscribe({ next: showFavourites, failed: () => undefined }),
  );
}
