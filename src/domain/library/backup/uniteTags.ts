import { fold } from "../../text/foldText";
import { isLive } from "../isLive";
import type { LibraryEntry, WholeLibrary } from "../library";
import { type Tag, type TagId, taggingId } from "../tag";
import { nextTimestamp } from "../timestamp";

/** Two devices may create the same tag; the smallest id wins, so that every device picks the same. */
export function uniteTags(library: WholeLibrary, now: string): WholeLibrary {
  const into = findDoubles(library.tags.filter(isLive));
  if (into.size === 0) return library;
  const tags = library.tags.map((tag) => (into.has(tag.id) ? remove(tag, now) : tag));
  const taggings = new Map(library.taggings.map((tagging) => [tagging.id, tagging]));
  for (const tagging of library.taggings.filter(isLive)) {
    const tag = into.get(tagging.tag);
    if (tag === undefined) continue;
    taggings.set(tagging.id, remove(tagging, now));
    const id = taggingId(tag, tagging.target);
    const former = taggings.get(id);
    if (former && isLive(former)) continue;
    taggings.set(id, { id, tag, target: tagging.target, updatedAt: nextTimestamp(now, former?.updatedAt ?? "") });
  }
  return { ...library, tags, taggings: [...taggings.values()] };
}

/** Maps each tag to remove to the tag that replaces it. */
function findDoubles(tags: readonly Tag[]): ReadonlyMap<string, TagId> {
  const kept = new Map<string, TagId>();
  const into = new Map<string, TagId>();
  for (const { id, name } of [...tags].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const same = kept.get(fold(name));
    if (same === undefined) kept.set(fold(name), id);
    else into.set(id, same);
  }
  return into;
}

function remove({ id, updatedAt }: LibraryEntry<"tags" | "taggings">, now: string) {
  return { id, updatedAt: nextTimestamp(now, updatedAt), isGone: true as const };
}
