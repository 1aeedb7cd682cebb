import { isLive } from "../../../../domain/library/isLive";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { articleTarget, highlightTarget, programmeTarget, type Target } from "../../../../domain/library/target";
import { type LibraryWatch, watchLibraryFor } from "../guards/askLibrary";
import { listDrafts } from "../guards/drafts";
import { findCopy } from "../rows/copyRows";
import type { LibraryTables } from "../rows/libraryRows";

/** Everything that the library says something about, and what is half read. A draft counts: it is about to be saved. */
export async function listReferred(tables: LibraryTables): Promise<ReadonlySet<Target>> {
  const highlights = (await tables.highlights.all()).filter(isLive);
  const articleOf = new Map(highlights.map(({ id, article }) => [highlightTarget(id), articleTarget(article)]));
  const followUps = (await tables.followUps.all()).filter(isLive);
  const states = (await tables.readingStates.all()).filter(isLive);
  const drafts = (await listDrafts(tables)).flatMap(({ kind, after }): readonly Target[] => {
    if (!isLive(after)) return [];
    if (kind === "followUps" && "state" in after) return [programmeTarget(after.id)];
    return kind === "notes" && "text" in after && "id" in after ? [after.id] : [];
  });
  const targets = [
    ...(await tables.bookmarks.all()).filter(isLive).map(({ id }) => id),
    ...(await tables.notes.all()).filter(isLive).map(({ id }) => id),
    ...(await tables.taggings.all()).filter(isLive).map(({ target }) => target),
    ...articleOf.values(),
    ...followUps.map(({ id }) => programmeTarget(id)),
    ...states
      .filter(({ progress }) => decideReadStatus(progress) === "started")
      .map(({ articleId }) => articleTarget(articleId)),
    ...drafts,
  ];
  return new Set(targets.map((target) => articleOf.get(target) ?? target));
}

/** Whether the library refers to it and has no copy of it. */
export function watchLacksCopy(target: Target): LibraryWatch<boolean> {
  return watchLibraryFor(
    async (tables) => !(await findCopy(tables, target)) && (await listReferred(tables)).has(target),
  );
}
