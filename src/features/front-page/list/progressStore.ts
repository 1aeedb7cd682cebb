import type { ArticleId } from "../../../domain/ids";
import { createStore, useStore } from "../../../platform/store";
import { watchForRows } from "../../../shared/edition/watchForRows";

/*
 * How far each article was read, for thousands of rows: one watch and one map for all of them. The map outlives the list,
 * so that after Back the rows are right at once.
 */
const shares = createStore<ReadonlyMap<ArticleId, number>>(new Map(), () =>
  watchForRows((storage) =>
    storage.watchReadingStates().subscribe({
      next: (states) => shares.write(new Map(states.map(({ articleId, progress }) => [articleId, progress]))),
      failed: () => undefined,
    }),
  ),
);

/** Share of the article that was read, 0–1. */
export function useReadShare(id: ArticleId): number {
  return useStore(shares, (now) => now.get(id) ?? 0);
}

export function readShareOf(id: ArticleId): number {
  return shares.read().get(id) ?? 0;
}
