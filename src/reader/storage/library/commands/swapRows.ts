import { compareEntries } from "../../../../domain/library/backup/mergeLibraries";
import {
  keyOf,
  LIBRARY_KINDS,
  type LibraryEntry,
  type LibraryKind,
  type WholeLibrary,
} from "../../../../domain/library/library";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { writeLibrary } from "../guards/askLibrary";
import { noteInJournal } from "../guards/journal";
import { rememberStamps } from "../guards/pending";
import type { Progress } from "../rows/libraryAnswer";
import type { LibraryTables } from "../rows/libraryRows";
import type { Done } from "./changeLibrary";

/* Records exchanged with their own times, as restores do, and exchanged back when they are undone. */
type Swap = {
  readonly kind: LibraryKind;
  readonly key: string;
  readonly before: LibraryEntry | undefined;
  readonly after: LibraryEntry | undefined;
};

async function revert(swaps: readonly Swap[]): Promise<Done> {
  const written = await writeLibrary(async (tables) => {
    const left: Swap[] = [];
    for (const kind of LIBRARY_KINDS) {
      const mine = swaps.filter((one) => one.kind === kind);
      const current = await tables.of(kind).getMany(mine.map(({ key }) => key));
      mine.forEach(({ key, before, after }, index) => {
        if (isSame(current[index], after)) left.push({ kind, key, before: after, after: before });
      });
    }
    await swap(tables, left);
    return left;
  });
  return written.ok ? conclude(written.value) : written;
}

export async function conclude(swaps: readonly Swap[], copies?: readonly WithdrawnCopy[]): Promise<Done> {
  const written = swaps.flatMap(({ kind, after }) => (after ? [{ kind, after }] : []));
  rememberStamps(written);
  await noteInJournal(written, copies);
  return { ok: true, value: undefined, undo: () => revert(swaps) };
}

export function listSwaps(here: WholeLibrary, wanted: WholeLibrary): readonly Swap[] {
  return LIBRARY_KINDS.flatMap((kind) => {
    const before = byKey(here[kind]);
    const after = byKey(wanted[kind]);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const swapped = { kind, key, before: before.get(key), after: after.get(key) };
      return isSame(swapped.before, swapped.after) ? [] : [swapped];
    });
  });
}

/** Records per write: the page answers between two of them, and can tell how far it is. */
const PIECE = 1000;

/** Call within a transaction over all tables. */
export async function swap(tables: LibraryTables, swaps: readonly Swap[], onProgress?: Progress): Promise<void> {
  let done = 0;
  for (const kind of LIBRARY_KINDS) {
    const rows = tables.of(kind);
    const mine = swaps.filter((one) => one.kind === kind);
    for (let at = 0; at < mine.length; at += PIECE) {
      const piece = mine.slice(at, at + PIECE);
      await rows.remove(piece.filter(({ after }) => after === undefined).map(({ key }) => key));
      await rows.put(piece.flatMap(({ after }) => after ?? []));
      done += piece.length;
      onProgress?.(done / swaps.length);
    }
  }
}

function byKey(entries: readonly LibraryEntry[]): ReadonlyMap<string, LibraryEntry> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function isSame(one: LibraryEntry | undefined, other: LibraryEntry | undefined): boolean {
  return one && other ? compareEntries(one, other) === 0 : one === other;
}
