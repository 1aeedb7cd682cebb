import type { ArticleId } from "../../../../domain/ids";
import { createStore, useStore } from "../../../platform/store";
import { watchForRows } from "../../../shared/edition/watching";

type Shares = ReadonlyMap<ArticleId, number>;

/*
 * How far each article was read, for thousands of rows: one watch and one map for all of them. The map outlives the list,
 * so that after Back the rows are right at once. `undefined` until the library has answered.
 */
const shares = createStore<Shares | undefined>(undefined, () =>
  watchForRows((storage) =>
    storage.watchReadingStates().subscribe({
      next: (states) => shares.write(new Map(states.map(({ articleId, progress }) => [articleId, progress]))),
      failed: () => shares.write(shares.read() ?? new Map()),
    }),
  ),
);

/** Share of the article that was read, 0–1. */
export function useReadShare(id: ArticleId): number {
  return useStore(shares, (now) => now?.get(id) ?? 0);
}

/** All of them, for a list that asks; drawn again only when they are known, not at each step of a reader. */
export function useReadShares(isAsked: boolean): Shares | undefined {
  useStore(shares, (now) => isAsked && now !== undefined);
  return shares.read();
}

export function readShareOf(id: ArticleId): number {
  return shares.read()?.get(id) ?? 0;
}
