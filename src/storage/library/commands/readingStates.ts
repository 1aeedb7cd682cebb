import * as v from "valibot";
import { decode } from "../../../domain/decode";
import type { ArticleId } from "../../../domain/ids";
import { isLive } from "../../../domain/library/isLive";
import { type ReadingState, ReadingStateSchema } from "../../../domain/library/readingState";
import type { Stored } from "../../storageProblem";
import type { Watch } from "../../watch";
import { notePending, store } from "../guards/pending";
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

/** The latest one, even if the page that was left could only note it and nobody has written it yet. */
export function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>> {
  return libraryDatabase.ask(async ({ readingStates, meta }) => {
    const entry = await readingStates.get(id);
    const history = await meta.get("history");
    const noted = history?.key === "history" && !history.isOn ? undefined : findNoted(id);
    if (noted && (!entry || entry.updatedAt < noted.updatedAt)) return noted;
    return entry && isLive(entry) ? entry : null;
  });
}

function findNoted(id: ArticleId): ReadingState | undefined {
  let latest: ReadingState | undefined;
  for (const key of store?.list() ?? []) {
    const decoded = decode(NotedSchema, store?.read(key));
    const state = decoded.ok ? decoded.value[0].after : undefined;
    if (state?.articleId === id && !(latest && latest.updatedAt > state.updatedAt)) latest = state;
  }
  return latest;
}

/** As `saveReadingState` notes it: alone. */
const NotedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.object({ kind: v.literal("readingStates"), after: ReadingStateSchema })]),
);
