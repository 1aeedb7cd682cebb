import type { ArticleId } from "../../../domain/ids";
import type { ReadingState } from "../../../domain/library/readingState";
import { nextTimestamp } from "../../../domain/library/timestamp";
import type { Stored } from "../../storageProblem";
import type { Watch } from "../../watch";
import { notePending, rememberStamps, stampAfterAll } from "../guards/pending";
import { retryOnQuota } from "../guards/retryOnQuota";
import { libraryDatabase } from "../libraryDatabase";
import { isReadingState, readReadingStamp } from "../rows/firstRows";
import { isHistoryOn } from "../rows/isHistoryOn";

/** Durable once it resolves. With the history off it only writes if `isAsked` (« marquer comme lu »). */
export async function saveReadingState(state: ReadingState, isAsked = false): Promise<Stored<void>> {
  const pending = notePending([{ kind: "readingStates", after: { ...state, updatedAt: stampAfterAll() } }]);
  const saved = await retryOnQuota(() =>
    libraryDatabase.ask(({ readingStates, meta }) =>
      meta.db.transaction("rw", readingStates, meta, async () => {
        if (!isAsked && !isHistoryOn(await meta.get("history"))) return;
        // Another page may have found the pending entry and read on.
        if (pending.isTaken()) return;
        const former = await readingStates.get(state.articleId);
        const previous = readReadingStamp(former);
        if (previous === undefined) {
          await meta.put({ key: `aside-${crypto.randomUUID()}`, kind: "readingStates", row: former });
        }
        const after = { ...state, updatedAt: nextTimestamp(state.updatedAt, previous ?? "") };
        await readingStates.put(after);
        rememberStamps([{ kind: "readingStates", after }]);
      }),
    ),
  );
  pending.drop();
  return saved;
}

export function watchReadingStates(): Watch<readonly ReadingState[]> {
  return libraryDatabase.watch(async ({ readingStates }) =>
    (await readingStates.orderBy("updatedAt").reverse().toArray()).filter(isReadingState),
  );
}

export function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>> {
  return libraryDatabase.read(async ({ readingStates }) => {
    const state = await readingStates.get(id);
    return isReadingState(state) ? state : null;
  });
}
