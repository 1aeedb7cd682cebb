import { collectFollowed, type Followed, type FollowRequest } from "../../../domain/edition/changes/listAlerts";
import { isEmptySearch } from "../../../domain/search/searchAddress";
import { search } from "../../worker/searchClient";
import { readQuery } from "../navigation/searchHref";

/** The search engine's own limit. */
const MAX_FOUND = 1000;

/** `query` finds its articles; a programme stands for itself. */
type FollowedQuery = { readonly key: string; readonly query: string; readonly programme?: string };

/** Asks one search after the other. `undefined` when one could not be answered, or `signal` ended it. */
export function findFollowed(
  things: readonly FollowedQuery[],
  signal: AbortSignal,
): Promise<readonly Followed[] | undefined> {
  return collectFollowed(things.map(toFollowRequest), async (request) => {
    const outcome = await search(request, { signal });
    return outcome.outcome === "found" ? outcome.results.hits : undefined;
  });
}

export function toFollowRequest({ key, query, programme }: FollowedQuery): FollowRequest {
  const address = readQuery(query);
  const { text, filters } = address;
  const request = isEmptySearch(address) ? null : { text, filters, isTyping: false, limit: MAX_FOUND };
  return { key, request, programme };
}
