import * as v from "valibot";
import { fold } from "../text/foldText";

/** `query` as in the URL (`writeSearchAddress`), `name` as shown to the reader. */
const RecentSearchSchema = v.object({
  query: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(600)),
});
export type RecentSearch = Readonly<v.InferOutput<typeof RecentSearchSchema>>;

export const MAX_RECENT_SEARCHES = 8;

/** Never fails: invalid entries are left out. */
export function decodeRecentSearches(value: unknown): readonly RecentSearch[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item) => v.is(RecentSearchSchema, item)).slice(0, MAX_RECENT_SEARCHES);
}

/** Latest first. Replaces the previous search if that was only the beginning of this one. */
export function addRecentSearch(searches: readonly RecentSearch[], added: RecentSearch): readonly RecentSearch[] {
  if (!v.is(RecentSearchSchema, added)) return searches;
  const name = fold(added.name);
  const others = searches.filter((other, index) => {
    const former = fold(other.name);
    return former !== name && !(index === 0 && name.startsWith(former));
  });
  return [added, ...others].slice(0, MAX_RECENT_SEARCHES);
}
