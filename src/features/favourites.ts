import { useEffect, useState } from "preact/hooks";
import type { Target } from "../domain/library/target";
import type { Messages } from "../i18n/fr";
import { whenIdle } from "../platform/whenIdle";
import type { About } from "../storage/library";
import { showToast } from "../ui/toasts";
import { openLibraryParts } from "./openLibraryParts";
import { openStorage } from "./openStorage";

/*
 * Which articles and programmes are favourites, for thousands of rows: one watch and one set for all of them. What the
 * reader just pressed shows at once, and gives way to what the database says.
 */
let stored: ReadonlySet<Target> = new Set();
const pressed = new Map<Target, boolean>();
const shown = new Map<Target, Set<(isKept: boolean) => void>>();
let stop: (() => void) | undefined;

export function useIsFavourite(target: Target): boolean {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    setIsKept(isFavourite(target));
    const rows = shown.get(target) ?? new Set();
    shown.set(target, rows.add(setIsKept));
    stop ??= startWatching();
    return () => {
      rows.delete(setIsKept);
      if (rows.size === 0 && shown.get(target) === rows) shown.delete(target);
      if (shown.size > 0) return;
      stop?.();
      stop = undefined;
    };
  }, [target]);
  return isKept;
}

/** The same, asked once. */
export function isFavourite(target: Target): boolean {
  return pressed.get(target) ?? stored.has(target);
}

/** Makes it a favourite, or no longer one, before anything is written; a notice says so and takes it back. */
export function toggleFavourite(about: About, messages: Messages): Promise<void> {
  return keepFavourites([about], !isFavourite(about.target), messages);
}

/** All of them, whatever each was before. Resolves once it is on the disk, or the reader knows why not. */
export async function keepFavourites(about: readonly About[], isKept: boolean, messages: Messages): Promise<void> {
  const targets = about.map(({ target }) => target);
  show(targets, isKept);
  try {
    const { writeFavourites } = await openLibraryParts(messages.language);
    if (!(await writeFavourites(about, isKept, messages, () => forget(targets)))) forget(targets);
  } catch {
    forget(targets);
    showToast({ text: messages.crash.partMissing });
  }
}

function show(targets: readonly Target[], isKept: boolean): void {
  for (const target of targets) {
    pressed.set(target, isKept);
    tell(target);
  }
}

/** From here on, what the database says. */
function forget(targets: readonly Target[]): void {
  for (const target of targets) {
    pressed.delete(target);
    tell(target);
  }
}

function tell(target: Target): void {
  for (const row of shown.get(target) ?? []) row(isFavourite(target));
}

function startWatching(): () => void {
  let isOver = false;
  let unsubscribe: (() => void) | undefined;
  const start = async (): Promise<void> => {
    await whenIdle();
    const storage = await openStorage();
    if (isOver) return;
    // Rows without marks are as good as none: what cannot be read is left out.
    unsubscribe = storage.watchBookmarked().subscribe({ next: take, failed: () => undefined });
  };
  start().catch(() => undefined);
  return () => {
    isOver = true;
    unsubscribe?.();
  };
}

function take(bookmarked: ReadonlySet<Target>): void {
  stored = bookmarked;
  for (const [target, isKept] of pressed) {
    if (stored.has(target) === isKept) pressed.delete(target);
  }
  for (const target of shown.keys()) tell(target);
}
