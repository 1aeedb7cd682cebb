import * as v from "valibot";
import { fold } from "../text/foldText";

/** `query`: as `writeSearchAddress` has it; `name`: as the reader saw it. */
const RecentSearchSchema = v.object({
  query: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(600)),
});
export type RecentSearch = Readonly<v.InferOutput<typeof RecentSearchSchema>>;

export const MOST_RECENT_SEARCHES = 8;

/** Never fails: what cannot be read is left out. */
export function decodeRecentSearches(value: unknown): readonly RecentSearch[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item) => v.is(RecentSearchSchema, item)).slice(0, MOST_RECENT_SEARCHES);
}

/** The last one first, none twice; what was only the beginning of the new one was a step on the way to it. */
export function addRecentSearch(searches: readonly RecentSearch[], added: RecentSearch): readonly RecentSearch[] {
  if (!v.is(RecentSearchSchema, added)) return searches;
  const name = fold(added.name);
  const others = searches.filter((other, index) => {
    const former = fold(other.name);
    return former !== name && !(index === 0 && name.startsWith(former));
  });
  return [added, ...others].slice(0, MOST_RECENT_SEARCHES);
}
