import type { SearchRequest } from "../../search/searchRequest";
import type { Followed } from "./listAlerts";

/** `request` finds its articles, `null` none; a programme stands for itself. */
export type FollowRequest = {
  readonly key: string;
  readonly request: SearchRequest | null;
  readonly programme?: string | undefined;
};

type Find = (request: SearchRequest) => Promise<readonly { readonly kind: string; readonly id: string }[] | undefined>;

/** Asks one search after the other. `undefined` when one could not be answered. */
export async function collectFollowed(
  things: readonly FollowRequest[],
  find: Find,
): Promise<readonly Followed[] | undefined> {
  const followed: Followed[] = [];
  for (const { key, request, programme } of things) {
    const hits = request ? await find(request) : [];
    if (!hits) return undefined;
    const idsOf = (kind: string) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    followed.push({
      key,
      articles: new Set(idsOf("article")),
      programmes: new Set(programme === undefined ? idsOf("programme") : [programme]),
    });
  }
  return followed;
}
