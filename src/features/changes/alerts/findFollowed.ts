import type { Followed } from "../../../domain/edition/changes/listAlerts";
import { isEmptySearch } from "../../../domain/search/searchAddress";
import { readQuery } from "../../../shared/navigation/searchHref";
import { search } from "../../../worker/searchClient";
import type { FollowedThing } from "./useFollowed";

/** The search engine's own limit. */
const MAX_FOUND = 1000;

/** Asks one search after the other. `undefined` when one could not be answered, or `signal` ended it. */
export async function findFollowed(
  things: readonly FollowedThing[],
  signal: AbortSignal,
): Promise<readonly Followed[] | undefined> {
  const followed: Followed[] = [];
  for (const { key, query, programme } of things) {
    const address = readQuery(query);
    const own = programme === undefined ? [] : [programme];
    const hits = isEmptySearch(address) ? [] : await listHits(address, signal);
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

async function listHits({ text, filters }: ReturnType<typeof readQuery>, signal: AbortSignal) {
  const outcome = await search({ text, filters, isTyping: false, limit: MAX_FOUND }, { signal });
  return outcome.outcome === "found" ? outcome.results.hits : undefined;
}
