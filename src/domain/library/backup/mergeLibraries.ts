import { isLive } from "../isLive";
import { keyOf, type LibraryEntry, type LibraryKind, type WholeLibrary } from "../library";
import { compareTimestamps } from "../timestamp";

/** Commutative, associative and idempotent: backups may be merged in any order, and no record is lost. */
export function mergeLibraries(one: WholeLibrary, other: WholeLibrary): WholeLibrary {
  const merge = <K extends LibraryKind>(kind: K) => mergeEntries<LibraryEntry<K>>(one[kind], other[kind]);
  return {
    bookmarks: merge("bookmarks"),
    tags: merge("tags"),
    taggings: merge("taggings"),
    highlights: merge("highlights"),
    notes: merge("notes"),
    followUps: merge("followUps"),
    views: merge("views"),
    subjects: merge("subjects"),
    readingStates: merge("readingStates"),
  };
}

function mergeEntries<E extends LibraryEntry>(one: readonly E[], other: readonly E[]): readonly E[] {
  const merged = new Map<string, E>();
  for (const entry of [...one, ...other]) {
    const key = keyOf(entry);
    const former = merged.get(key);
    if (!former || compareEntries(entry, former) > 0) merged.set(key, entry);
  }
  return [...merged].sort(([a], [b]) => compareTexts(a, b)).map(([, entry]) => entry);
}

/** The later state wins; at the same time a deletion, because it is deliberate; else the same one on every device. */
export function compareEntries(one: LibraryEntry, other: LibraryEntry): number {
  return (
    compareTimestamps(one.updatedAt, other.updatedAt) ||
    Number(!isLive(one)) - Number(!isLive(other)) ||
    compareTexts(writeCanonical(one), writeCanonical(other))
  );
}

export function isSameContent(one: LibraryEntry, other: LibraryEntry): boolean {
  return writeCanonical({ ...one, updatedAt: "" }) === writeCanonical({ ...other, updatedAt: "" });
}

/** Whatever their times are: when a note was begun is not what it says. */
export function isSameButForTimes(one: LibraryEntry, other: LibraryEntry): boolean {
  return (
    writeCanonical({ ...one, updatedAt: "", createdAt: "" }) ===
    writeCanonical({ ...other, updatedAt: "", createdAt: "" })
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** JSON with sorted keys: a backup may have them in another order. */
function writeCanonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareTexts(a, b)))
      : part,
  );
}
