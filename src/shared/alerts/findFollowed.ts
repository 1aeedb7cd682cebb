import type { Followed } from "../../domain/edition/changes/listAlerts";
import type { ProgrammeId } from "../../domain/ids";
import { isEmptySearch } from "../../domain/search/searchAddress";
import type { SearchRequest } from "../../domain/search/searchRequest";
import { search } from "../../worker/searchClient";
import { readQuery } from "../navigation/searchHref";

/** The search engine's own limit. */
const MAX_FOUND = 1000;

/** `query` finds its articles; a programme stands for itself. */
export type FollowedQuery = { readonly key: string; readonly query: string; readonly programme?: ProgrammeId };

/** Asks one search after the other. `undefined` when one could not be answered, or `signal` ended it. */
export async function findFollowed(
  things: readonly FollowedQuery[],
  signal: AbortSignal,
): Promise<readonly Followed[] | undefined> {
  const followed: Followed[] = [];
  for (const { key, query, programme } of things) {
    const request = toFollowRequest(query);
    const own = programme === undefined ? [] : [programme];
    const hits = request ? await listHits(request, signal) : [];
    if (!hits) return undefined;
    const idsOf = (kind: "article" | "programme") => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    followed.push({
      key,
      articles: new Set(idsOf("article")),
      programmes: new Set(programme === undefined ? idsOf("programme") : own),
    });
  }
  return followed;
}

/** `null`: it finds nothing. */
export function toFollowRequest(query: string): SearchRequest | null {
  const address = readQuery(query);
  const { text, filters } = address;
  return isEmptySearch(address) ? null : { text, filters, isTyping: false, limit: MAX_FOUND };
}

async function listHits(request: SearchRequest, signal: AbortSignal) {
  const outcome = await search(request, { signal });
  return outcome.outcome === "found" ? outcome.results.hits : undefined;
}
