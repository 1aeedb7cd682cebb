import { useEffect, useState } from "preact/hooks";
import type { ArticleId } from "../../../domain/ids";
import type { ReadingState } from "../../../domain/library/readingState";
import { watchForRows } from "../../../shared/edition/watchForRows";

/*
 * How far each article was read, for thousands of rows: one watch and one map for all of them, and only the rows whose
 * article changed are drawn again. The map outlives the list, so that after Back the rows are right at once.
 */
let shares: ReadonlyMap<ArticleId, number> = new Map();
const rows = new Map<ArticleId, (share: number) => void>();
let stop: (() => void) | undefined;

/** Share of the article that was read, 0–1. One row an article at a time. */
export function useReadShare(id: ArticleId): number {
  const [share, setShare] = useState(readShareOf(id));
  useEffect(() => {
    setShare(readShareOf(id));
    rows.set(id, setShare);
    stop ??= startWatching();
    return () => {
      if (rows.get(id) === setShare) rows.delete(id);
      if (rows.size > 0) return;
      stop?.();
      stop = undefined;
    };
  }, [id]);
  return share;
}

/** The same, asked once. */
export function readShareOf(id: ArticleId): number {
  return shares.get(id) ?? 0;
}

function startWatching(): () => void {
  return watchForRows((storage) => storage.watchReadingStates().subscribe({ next: take, failed: () => undefined }));
}

function take(states: readonly ReadingState[]): void {
  const former = shares;
  shares = new Map(states.map(({ articleId, progress }) => [articleId, progress]));
  for (const [id, show] of rows) {
    const share = readShareOf(id);
    if (share !== (former.get(id) ?? 0)) show(share);
  }
}
