import { isLive } from "../isLive";
import { keyOf, LIBRARY_KINDS, type LibraryEntry, type LibraryKind, type WholeLibrary } from "../library";
import { compareEntries } from "./mergeLibraries";

/** Effect of restoring a backup on one kind of record: « 12 nouveaux, 3 déjà là, 1 plus récent ici ». */
export type KindPreview = {
  /** Also counts records deleted here and changed later in the file. */
  readonly added: number;
  readonly same: number;
  readonly updated: number;
  readonly newerHere: number;
  /** Deleted later on the device that wrote the file. */
  readonly removed: number;
};
export type RestorePreview = { readonly [K in LibraryKind]: KindPreview };

export function previewRestore(here: WholeLibrary, file: WholeLibrary): RestorePreview {
  const preview = (kind: LibraryKind) => previewKind(here[kind], file[kind]);
  return {
    bookmarks: preview("bookmarks"),
    tags: preview("tags"),
    taggings: preview("taggings"),
    highlights: preview("highlights"),
    notes: preview("notes"),
    followUps: preview("followUps"),
    views: preview("views"),
    subjects: preview("subjects"),
    readingStates: preview("readingStates"),
  };
}

export function isNothingNew(preview: RestorePreview): boolean {
  return LIBRARY_KINDS.every((kind) => {
    const { added, updated, removed } = preview[kind];
    return added + updated + removed === 0;
  });
}

function previewKind(here: readonly LibraryEntry[], file: readonly LibraryEntry[]): KindPreview {
  const known = new Map(here.map((entry) => [keyOf(entry), entry]));
  const count = { added: 0, same: 0, updated: 0, newerHere: 0, removed: 0 };
  for (const entry of file) {
    const effect = decideEffect(known.get(keyOf(entry)), entry);
    if (effect) count[effect] += 1;
  }
  return count;
}

/** `undefined` if the reader would notice nothing. */
function decideEffect(here: LibraryEntry | undefined, file: LibraryEntry): keyof KindPreview | undefined {
  const isHere = here !== undefined && isLive(here);
  const order = here ? compareEntries(file, here) : 1;
  if (!isLive(file)) return isHere && order > 0 ? "removed" : undefined;
  if (!isHere) return order > 0 ? "added" : undefined;
  if (order === 0) return "same";
  return order > 0 ? "updated" : "newerHere";
}
