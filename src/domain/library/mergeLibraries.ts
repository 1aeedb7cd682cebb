import { isLive } from "./isLive";
import { keyOf, type LibraryEntry, type LibraryKind, type WholeLibrary } from "./library";

/**
 * One library of two: of each record the later state, gone or not. Commutative, associative and idempotent: in whatever
 * order phones and backups meet, the same comes out, and no record vanishes. Lists come sorted by key.
 */
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

/**
 * Which of two states of one record stays: the greater. The later one; of two at the same time the one that is gone, since
 * taking away is done on purpose; else either, but everywhere the same. 0 only when they say the same.
 */
export function compareEntries(one: LibraryEntry, other: LibraryEntry): number {
  return (
    compareTexts(one.updatedAt, other.updatedAt) ||
    Number(!isLive(one)) - Number(!isLive(other)) ||
    compareTexts(writeCanonical(one), writeCanonical(other))
  );
}

/** Whether two states of a record say the same, whenever they were written. */
export function isSameContent(one: LibraryEntry, other: LibraryEntry): boolean {
  return writeCanonical({ ...one, updatedAt: "" }) === writeCanonical({ ...other, updatedAt: "" });
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** As JSON, with the names in order: what was read from a backup need not have them in ours. */
function writeCanonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareTexts(a, b)))
      : part,
  );
}
