import type { View, ViewId } from "../../../domain/library/view";
import { asksNothing } from "../../../domain/search/searchAddress";
import { countFresh, decodeSeenResults, forgetOthers, markSeen } from "../../../domain/search/seenResults";
import { search } from "../../../worker/searchClient";
import { createDeviceMemory } from "../deviceMemory";
import { toRequest } from "../results/useResults";
import { readQuery } from "../searchHref";

/** More than that is no news that anybody follows; the search's own limit. */
const MOST_FOLLOWED = 1000;

const seenMemory = createDeviceMemory("seen-results", decodeSeenResults);

/** The articles that a query finds now; `undefined` when another search overtook it, or nothing could be searched. */
async function listArticles(query: string, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const address = readQuery(query);
  if (asksNothing(address)) return [];
  const outcome = await search(toRequest(address, MOST_FOLLOWED), { signal });
  if (outcome.outcome !== "found") return undefined;
  return outcome.results.hits.filter(({ kind }) => kind === "article").map(({ id }) => id);
}

/** The reader looks at a saved search now: what it finds is new no more. */
export async function lookAtSaved(search: ViewId, query: string, signal: AbortSignal): Promise<void> {
  const ids = await listArticles(query, signal);
  if (ids) seenMemory.change((seen) => markSeen(seen, search, ids));
}

/** How many articles each saved search finds that it did not when the reader last looked. Told one after the other. */
export async function countFreshResults(
  searches: readonly View[],
  tell: (search: ViewId, fresh: number) => void,
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
    // It came with a backup or from another device: from here on it is followed.
    if (!seen) seenMemory.change((all) => markSeen(all, id, ids));
    tell(id, countFresh(seen, ids));
  }
}
