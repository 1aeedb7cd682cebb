import * as v from "valibot";

/** By the id of a saved search: what it found when the reader last looked, each result as a short mark. */
export type SeenResults = Readonly<Record<string, readonly string[]>>;

const SeenResultsSchema = v.record(v.string(), v.array(v.string()));

/** Never fails: what cannot be read was never looked at. */
export function decodeSeenResults(value: unknown): SeenResults {
  return v.is(SeenResultsSchema, value) ? value : {};
}

/** How many of these articles were not there yet; a search that was never looked at has nothing new. */
export function countFresh(seen: readonly string[] | undefined, ids: readonly string[]): number {
  if (!seen) return 0;
  const known = new Set(seen);
  return ids.filter((id) => !known.has(markOf(id))).length;
}

export function markSeen(seen: SeenResults, search: string, ids: readonly string[]): SeenResults {
  return { ...seen, [search]: ids.map(markOf) };
}

/** Without those of searches that are saved no more. */
export function forgetOthers(seen: SeenResults, searches: readonly string[]): SeenResults {
  return Object.fromEntries(Object.entries(seen).filter(([search]) => searches.includes(search)));
}

/**
 * Six letters for an id of thirty: a thousand results take 9 kB. FNV-1a with 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/); of a thousand known ones, a new one is taken for one of them once in four million.
 */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
