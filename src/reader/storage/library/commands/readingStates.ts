import * as v from "valibot";
import { decode } from "../../../../domain/decode";
import type { ArticleId } from "../../../../domain/ids";
import { type ReadingState, ReadingStateSchema } from "../../../../domain/library/readingState";
import { compareTimestamps, nextTimestamp } from "../../../../domain/library/timestamp";
import type { Stored } from "../../storageProblem";
import type { Watch } from "../../watch";
import { listNotes, notePending, rememberStamps, stampAfterAll } from "../guards/pending";
import { retryOnQuota } from "../guards/retryOnQuota";
import { isHistoryOn, isReadingState, readReadingStamp } from "../rows/firstRows";
import { libraryDatabase } from "../rows/libraryDatabase";

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

/** The latest one, even if the page that was left could only note it and nobody has written it yet. */
export function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>> {
  return libraryDatabase.read(async ({ readingStates, meta }) => {
    const state = await readingStates.get(id);
    const stored = isReadingState(state) ? state : null;
    const noted = isHistoryOn(await meta.get("history")) ? findNoted(id) : undefined;
    const stamp = readReadingStamp(state) ?? "";
    return noted && (stamp === "" || compareTimestamps(noted.updatedAt, stamp) > 0) ? noted : stored;
  });
}

function findNoted(id: ArticleId): ReadingState | undefined {
  let latest: ReadingState | undefined;
  for (const { read } of listNotes()) {
    const decoded = decode(NotedSchema, read());
    const state = decoded.ok ? decoded.value[0].after : undefined;
    if (state?.articleId === id && !(latest && compareTimestamps(latest.updatedAt, state.updatedAt) > 0))
      latest = state;
  }
  return latest;
}

/** As `saveReadingState` notes it: alone. */
const NotedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.object({ kind: v.literal("readingStates"), after: ReadingStateSchema })]),
);
