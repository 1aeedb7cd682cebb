import type { TagId } from "../../../../domain/library/tag";
import type { Target } from "../../../../domain/library/target";
import type { LibraryWatch } from "../../../storage/library";
import type { LibraryApi } from "../openLibrary";
import { type LibraryWatched, useLibrary } from "./useLibrary";

export type TagsOn = ReadonlyMap<TagId, number>;

export function useTagsOn(targets: readonly Target[]): LibraryWatched<TagsOn> {
  return useLibrary(targets.join("\n"), (library) => watchTagsOn(library, targets));
}

function watchTagsOn(library: LibraryApi, targets: readonly Target[]): LibraryWatch<TagsOn> {
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) {
    return map(library.watchOnTarget(only), ({ tags }) => new Map(tags.map(({ id }) => [id, 1])));
  }
  const wanted = new Set(targets);
  return map(library.watchLibrary(), ({ taggings }) => {
    const counts = new Map<TagId, number>();
    for (const { tag, target } of taggings) if (wanted.has(target)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
  });
}

function map<T, U>(watch: LibraryWatch<T>, change: (value: T) => U): LibraryWatch<U> {
  return { subscribe: ({ next, failed }) => watch.subscribe({ next: (value) => next(change(value)), failed }) };
}
