import type { Followed } from "../../domain/edition/changes/listAlerts";
import type { ProgrammeId } from "../../domain/ids";
import { isEmptySearch } from "../../domain/search/searchAddress";
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
