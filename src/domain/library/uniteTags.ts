import { fold } from "../text/foldText";
import { isLive } from "./isLive";
import type { LibraryEntry, WholeLibrary } from "./library";
import { type Tag, type TagId, taggingId } from "./tag";
import { nextTimestamp } from "./timestamp";

/**
 * Tags that have come to bear one name, on two phones, become one: that with the least id, so that it is the same one
 * wherever they meet. The same library comes back where there are none.
 */
export function uniteTags(library: WholeLibrary, now: string): WholeLibrary {
  const into = findDoubles(library.tags.filter(isLive));
  if (into.size === 0) return library;
  const tags = library.tags.map((tag) => (into.has(tag.id) ? takeAway(tag, now) : tag));
  const taggings = new Map(library.taggings.map((tagging) => [tagging.id, tagging]));
  for (const tagging of library.taggings.filter(isLive)) {
    const tag = into.get(tagging.tag);
    if (tag === undefined) continue;
    taggings.set(tagging.id, takeAway(tagging, now));
    const id = taggingId(tag, tagging.target);
    const former = taggings.get(id);
    if (former && isLive(former)) continue;
    taggings.set(id, { id, tag, target: tagging.target, updatedAt: nextTimestamp(now, former?.updatedAt ?? "") });
  }
  return { ...library, tags, taggings: [...taggings.values()] };
}

/** Of each tag that has to go, the one that stays. */
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

function takeAway({ id, updatedAt }: LibraryEntry<"tags" | "taggings">, now: string) {
  return { id, updatedAt: nextTimestamp(now, updatedAt), isGone: true as const };
}
