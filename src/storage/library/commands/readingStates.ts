import type { ArticleId } from "../../../domain/ids";
import { isLive } from "../../../domain/library/isLive";
import type { ReadingState } from "../../../domain/library/readingState";
import type { Stored } from "../../storageProblem";
import type { Watch } from "../../watch";
import { notePending } from "../guards/pending";
import { retryOnQuota } from "../guards/retryOnQuota";
import { libraryDatabase } from "../libraryDatabase";

/** Durable once it resolves. With the history off it only writes if `isAsked` (« marquer comme lu »). */
export async function saveReadingState(state: ReadingState, isAsked = false): Promise<Stored<void>> {
  const pending = notePending([{ kind: "readingStates", after: state }]);
  const saved = await retryOnQuota(() =>
    libraryDatabase.ask(({ readingStates, meta }) =>
      meta.db.transaction("rw", readingStates, meta, async () => {
        const history = await meta.get("history");
        if (!isAsked && history?.key === "history" && !history.isOn) return;
        // Another page may have found the pending entry and read on.
        if (!pending.isTaken()) await readingStates.put(state);
      }),
    ),
  );
  pending.drop();
  return saved;
}

export function watchReadingStates(): Watch<readonly ReadingState[]> {
  return libraryDatabase.watch(async ({ readingStates }) =>
    (await readingStates.orderBy("updatedAt").reverse().toArray()).filter(isLive),
  );
}

export function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>> {
  return libraryDatabase.ask(async ({ readingStates }) => {
    const state = await readingStates.get(id);
    return state && isLive(state) ? state : null;
  });
}
