import type { View, ViewId } from "../../../domain/library/view";
import { isEmptySearch } from "../../../domain/search/searchAddress";
import { countFresh, decodeSeenResults, forgetOthers, markSeen } from "../../../domain/search/seenResults";
import { createDeviceMemory } from "../../../platform/deviceMemory";
import { readQuery } from "../../../shared/navigation/searchHref";
import { search } from "../../../worker/searchClient";
import { toRequest } from "../results/useResults";

/** The search engine's own limit. */
const MAX_FOLLOWED = 1000;

const seenMemory = createDeviceMemory("seen-results", decodeSeenResults);

/** `undefined` if a newer search cancelled this one, or the search failed. */
async function listArticles(query: string, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const address = readQuery(query);
  if (isEmptySearch(address)) return [];
  const outcome = await search(toRequest(address, MAX_FOLLOWED), { signal });
  if (outcome.outcome !== "found") return undefined;
  return outcome.results.hits.filter(({ kind }) => kind === "article").map(({ id }) => id);
}

export async function checkSavedSearches(search: ViewId, query: string, signal: AbortSignal): Promise<void> {
  const ids = await listArticles(query, signal);
  if (ids) seenMemory.change((seen) => markSeen(seen, search, ids));
}

/** Counts results that are new since the reader last looked, one search after another. */
export async function countFreshResults(
  searches: readonly View[],
  notify: (search: ViewId, fresh: number) => void,
  signal: AbortSignal,
): Promise<void> {
  seenMemory.change((seen) =>
    forgetOthers(
      seen,
      searches.map(({ id }) => id),
    ),
  );
  for (const { id, query } of searches) {
    const ids = await listArticles(query, signal);
    if (!ids) return;
    const seen = seenMemory.read()[id];
    // It came from a backup or another device: count from now on.
    if (!seen) seenMemory.change((all) => markSeen(all, id, ids));
    notify(id, countFresh(seen, ids));
  }
}
