import { type Backup, encodeBackup } from "../../../../domain/library/backup/backup";
import { mergeLibraries } from "../../../../domain/library/backup/mergeLibraries";
import { emptyLibrary, LIBRARY_KINDS, type LibraryEntry, type LibraryKind } from "../../../../domain/library/library";
import { mergeCopies, type WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { databaseName } from "../../scope";
import { readBackupFile } from "./backupFile";

/*
 * What was written since the last safety copy, in another store of the phone than the database. Chromium throws a whole
 * database away when the battery died in the middle of a write and it was written to again since (its LevelDB goes on
 * behind the half record: https://github.com/google/leveldb/issues/1287), and the copy is some seconds behind. An entry
 * is a small backup of a single command; `writeSafetyCopy` takes away those that its copy has.
 */
type Written = { readonly kind: LibraryKind; readonly after: LibraryEntry };

/** A store that does not answer must not delay what is safe in the other. */
const PATIENCE_MS = 3000;

const journalName = (): string => databaseName("library-journal");
const openJournal = (): Promise<Cache> => caches.open(journalName());

type Remembered = { readonly journal: string; readonly entry: Backup };
/** If everything of this site is cleared while the page is open, only this memory still has what was written. */
const remembered = new Set<Remembered>();

/** Records in an entry: writing down a whole restored library at once would hold up the page. */
const PIECE = 5000;

/** Resolves once the changes are in both stores, if the phone allows it. Never rejects. */
export async function noteInJournal(written: readonly Written[], copies: readonly WithdrawnCopy[] = []): Promise<void> {
  for (let at = 0; at < written.length; at += PIECE) await noteEntry(written.slice(at, at + PIECE), []);
  if (copies.length > 0) await noteEntry([], copies);
}

async function noteEntry(written: readonly Written[], copies: readonly WithdrawnCopy[]): Promise<void> {
  const ofKind = (wanted: LibraryKind) => written.flatMap(({ kind, after }) => (kind === wanted ? [after] : []));
  const library = { ...emptyLibrary, ...Object.fromEntries(LIBRARY_KINDS.map((kind) => [kind, ofKind(kind)])) };
  const entry: Backup = { library, settings: null, writtenAt: new Date().toISOString(), copies };
  remembered.add({ journal: journalName(), entry });
  const put = async (): Promise<void> => {
    await (await openJournal()).put(`/${crypto.randomUUID()}`, new Response(encodeBackup(entry, "")));
  };
  // On a full disk, or without such a store, the safety copy follows in some seconds.
  await Promise.race([put().catch(() => undefined), new Promise((over) => setTimeout(over, PATIENCE_MS))]);
}

/** Call before a copy is made, and call the result after it: the page may then forget what the copy holds. */
export function markRemembered(): () => void {
  const marked = [...remembered];
  return () => {
    for (const one of marked) remembered.delete(one);
  };
}

/** Pass the result to `dropFromJournal` once a copy holds the whole library. Never rejects. */
export async function listJournal(): Promise<readonly Request[]> {
  try {
    return await (await openJournal()).keys();
  } catch {
    return [];
  }
}

/** Never rejects: an entry that stays is merely redundant. */
export async function dropFromJournal(entries: readonly Request[]): Promise<void> {
  try {
    const journal = await openJournal();
    for (const entry of entries) await journal.delete(entry);
  } catch {
    // A leftover entry does no harm.
  }
}

/** Merges the journal into the safety copy. `null`: there is neither. Never rejects. */
export async function addJournal(copy: Backup | null): Promise<Backup | null> {
  let whole = copy;
  for (const entry of await readEntries()) {
    whole = whole
      ? {
          library: mergeLibraries(whole.library, entry.library),
          settings: whole.settings,
          writtenAt: later(whole.writtenAt, entry.writtenAt),
          ...(whole.unreadable && { unreadable: whole.unreadable }),
          copies: mergeCopies(whole.copies ?? [], entry.copies ?? []),
        }
      : entry;
  }
  return whole;
}

async function readEntries(): Promise<readonly Backup[]> {
  const name = journalName();
  const entries = [...remembered].flatMap(({ journal, entry }) => (journal === name ? [entry] : []));
  for (const key of await listJournal()) {
    try {
      const stored = await (await openJournal()).match(key);
      const read = stored && (await readBackupFile(await stored.blob()));
      if (read?.ok) entries.push(read.backup);
    } catch {
      // Half written when the battery died; its command never answered `ok`.
    }
  }
  return entries;
}

function later(one: string | null, other: string | null): string | null {
  return (one ?? "") > (other ?? "") ? one : other;
}
