import { decodeEntries } from "../../../domain/library/backup/backup";
import { isLive } from "../../../domain/library/isLive";
import { keyOf, LIBRARY_KINDS, type LibraryEntry, type LibraryKind } from "../../../domain/library/library";
import { writeLibrary } from "../commands/writeLibrary";
import type { LibraryTables } from "../libraryDatabase";
import { noteInJournal } from "./journal";
import { mine, type Noted, store } from "./pending";
import { countChanges } from "./unsavedChanges";

/** Records created as a by-product: an existing one is better than one guessed without looking. */
const onlyIfMissing: readonly LibraryKind[] = ["tags", "subjects"];

/** Writes what earlier pages could not. Never rejects; what still cannot be written stays for the next start. */
export async function settlePending(): Promise<void> {
  // Includes what other tabs are still working on: writing it twice does no harm.
  const leftOver = (store?.list() ?? []).filter((key) => !mine.has(key));
  if (leftOver.length === 0) return;
  const noted = leftOver.flatMap((key) => decodeEntries(store?.read(key) ?? ""));
  const settled = await writeLibrary((tables) => settle(tables, noted));
  if (!settled.ok) return;
  await noteInJournal(settled.value);
  for (const key of leftOver) store?.remove(key);
}

async function settle(tables: LibraryTables, noted: readonly Noted[]): Promise<readonly Noted[]> {
  const history = await tables.meta.get("history");
  const tracesStay = history?.key !== "history" || history.isOn;
  const settled: Noted[] = [];
  for (const kind of LIBRARY_KINDS) {
    if (kind === "readingStates" && !tracesStay) continue;
    for (const { after } of noted.filter((one) => one.kind === kind)) {
      const former = await tables.of(kind).get(keyOf(after));
      const next = decide(kind, former, after);
      if (!next) continue;
      await tables.of(kind).put(next);
      settled.push({ kind, after: next });
    }
  }
  await countChanges(tables, settled);
  return settled;
}

function decide(kind: LibraryKind, former: LibraryEntry | undefined, after: LibraryEntry): LibraryEntry | undefined {
  if (!former) return after;
  if (former.updatedAt >= after.updatedAt) return undefined;
  if (onlyIfMissing.includes(kind) && isLive(former)) return undefined;
  return after;
}
