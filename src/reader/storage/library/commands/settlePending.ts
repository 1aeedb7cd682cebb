import { decodeEntries } from "../../../../domain/library/backup/backup";
import { isSameButForTimes } from "../../../../domain/library/backup/mergeLibraries";
import { isLive } from "../../../../domain/library/isLive";
import { keyOf, LIBRARY_KINDS, type LibraryEntry, type LibraryKind } from "../../../../domain/library/library";
import { compareTimestamps, nextTimestamp } from "../../../../domain/library/timestamp";
import { writeLibrary } from "../guards/askLibrary";
import { hasDrafts, takeDrafts } from "../guards/drafts";
import { noteInJournal } from "../guards/journal";
import { listNotes, type Noted, rememberStamps } from "../guards/pending";
import { decodeCommand, type PendingCommand } from "../guards/pendingCommand";
import { countChanges } from "../guards/unsavedChanges";
import { isHistoryOn } from "../rows/firstRows";
import type { LibraryTables } from "../rows/libraryRows";
import type { Done } from "./changeLibrary";
import { clearHistory, markRead } from "./history";
import { deleteTag, mergeTags, recolourTag, renameTag } from "./tags";

/** Records created as a by-product: an existing one is better than one guessed without looking. */
const onlyIfMissing: readonly LibraryKind[] = ["tags", "subjects"];

/** Writes what earlier pages could not. Never rejects; what still cannot be written stays for the next start. */
export async function settlePending(): Promise<void> {
  // Includes what other tabs are still working on: writing it twice does no harm.
  const leftOver = listNotes().filter(({ isMine }) => !isMine);
  const drafts = await hasDrafts();
  if (leftOver.length === 0 && !(drafts.ok && drafts.value)) return;
  const noted = leftOver.flatMap(({ read }) => decodeEntries(read()));
  const settled = await writeLibrary(async (tables) => [
    ...(await settle(tables, noted, decidePending)),
    ...(await settle(tables, await takeDrafts(tables), decideDraft)),
  ]);
  if (!settled.ok) return;
  for (const { read } of leftOver) {
    const command = decodeCommand(read());
    if (command && !(await repeatCommand(command)).ok) return;
  }
  rememberStamps(settled.value);
  await noteInJournal(settled.value);
  for (const { drop } of leftOver) drop();
}

type Decide = (kind: LibraryKind, former: LibraryEntry | undefined, after: LibraryEntry) => LibraryEntry | undefined;

async function settle(tables: LibraryTables, noted: readonly Noted[], decide: Decide): Promise<readonly Noted[]> {
  const tracesStay = isHistoryOn(await tables.meta.get("history"));
  const settled: Noted[] = [];
  for (const kind of LIBRARY_KINDS) {
    if (kind === "readingStates" && !tracesStay) continue;
    const rows = tables.of(kind);
    for (const { after } of noted.filter((one) => one.kind === kind)) {
      const former = await rows.get(keyOf(after));
      const next = decide(kind, former, after);
      if (!next) continue;
      await rows.put([next]);
      settled.push({ kind, after: next });
    }
  }
  await countChanges(tables, settled);
  return settled;
}

function decidePending(kind: LibraryKind, former: LibraryEntry | undefined, after: LibraryEntry) {
  if (!former) return after;
  if (compareTimestamps(former.updatedAt, after.updatedAt) >= 0 || isSameButForTimes(former, after)) return undefined;
  return onlyIfMissing.includes(kind) && isLive(former) ? undefined : after;
}

/** One that is still there was typed after all that was saved, whatever the clock said. */
function decideDraft(kind: LibraryKind, former: LibraryEntry | undefined, after: LibraryEntry) {
  if (!former) return isLive(after) ? after : undefined;
  if (isSameButForTimes(former, after) || (onlyIfMissing.includes(kind) && isLive(former))) return undefined;
  return { ...after, updatedAt: nextTimestamp(after.updatedAt, former.updatedAt) };
}

function repeatCommand(noted: PendingCommand): Promise<Done<unknown>> {
  switch (noted.command) {
    case "renameTag":
      return renameTag(noted.tag, noted.name);
    case "recolourTag":
      return recolourTag(noted.tag, noted.colour);
    case "mergeTags":
      return mergeTags(noted.from, noted.into);
    case "deleteTag":
      return deleteTag(noted.tag);
    case "markRead":
      return markRead(noted.articles, noted.isRead);
    case "clearHistory":
      return clearHistory();
  }
}
