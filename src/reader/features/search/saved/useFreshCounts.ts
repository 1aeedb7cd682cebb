import { useEffect, useState } from "preact/hooks";
import { type EditionChanges, holdsChanges } from "../../../../domain/edition/changes/editionChanges";
import { countAdded } from "../../../../domain/edition/changes/listAlerts";
import { changesSince, seeFrom } from "../../../../domain/edition/changes/seenEditions";
import type { View } from "../../../../domain/library/view";
import { findFollowed } from "../../../shared/alerts/findFollowed";
import { useWatch } from "../../../shared/edition/useWatch";
import { seenMemory } from "./seenMemory";

const nothing: ReadonlyMap<string, number> = new Map();

/** How much is new in each since the reader last looked at it, found as alerts are. Empty until it is known. */
export function useFreshCounts(searches: readonly View[], revision: string | undefined): ReadonlyMap<string, number> {
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const changes = watched.status === "ready" ? watched.value : undefined;
  const [fresh, setFresh] = useState(nothing);
  useEffect(() => {
    if (searches.length === 0 || revision === undefined || !changes) return;
    const controller = new AbortController();
    void countFresh(searches, changes, revision, controller.signal).then((counts) => {
      if (counts && !controller.signal.aborted) setFresh(counts);
    });
    return () => controller.abort();
  }, [searches, revision, changes]);
  return fresh;
}

/** Nothing is searched for where no edition came since. `undefined`: a search could not be answered. */
async function countFresh(
  searches: readonly View[],
  changes: readonly EditionChanges[],
  revision: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number> | undefined> {
  const ids = searches.map(({ id }) => id);
  const seen = seenMemory.change((now) => seeFrom(now, ids, revision));
  const listSince = (id: string) => changesSince(changes, seen[id] ?? revision);
  const asked = searches.filter(({ id }) => listSince(id).some(holdsChanges));
  const followed = await findFollowed(
    asked.map(({ id, query }) => ({ key: id, query })),
    signal,
  );
  if (!followed) return undefined;
  const counts = new Map(followed.map((one) => [one.key, countAdded(listSince(one.key), one)]));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}
