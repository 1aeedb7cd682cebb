import * as v from "valibot";

/** By id of a saved search: hashes of the results that the reader last saw. */
export type SeenResults = Readonly<Record<string, readonly string[]>>;

const SeenResultsSchema = v.record(v.string(), v.array(v.string()));

/** Never fails: invalid data counts as never seen. */
export function decodeSeenResults(value: unknown): SeenResults {
  return v.is(SeenResultsSchema, value) ? value : {};
}

export function countFresh(seen: readonly string[] | undefined, ids: readonly string[]): number {
  if (!seen) return 0;
  const known = new Set(seen);
  return ids.filter((id) => !known.has(markOf(id))).length;
}

export function markSeen(seen: SeenResults, search: string, ids: readonly string[]): SeenResults {
  return { ...seen, [search]: ids.map(markOf) };
}

export function forgetOthers(seen: SeenResults, searches: readonly string[]): SeenResults {
  return Object.fromEntries(Object.entries(seen).filter(([search]) => searches.includes(search)));
}

/**
 * Six letters instead of thirty. FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): among a thousand known results, a
 * new one is missed once in four million.
 */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
