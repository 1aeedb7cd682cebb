import { compareEntries, mergeLibraries } from "../../../domain/library/backup/mergeLibraries";
import { uniteTags } from "../../../domain/library/backup/uniteTags";
import {
  emptyLibrary,
  keyOf,
  LIBRARY_KINDS,
  type LibraryEntry,
  type LibraryKind,
  type WholeLibrary,
} from "../../../domain/library/library";
import { noteInJournal } from "../guards/journal";
import type { LibraryTables } from "../libraryDatabase";
import { readWhole } from "../readWhole";
import type { Done } from "./changeLibrary";
import { writeLibrary } from "./writeLibrary";

/** Of two versions of a record the later wins. Tags that end up with the same name become one. */
export function importLibrary(file: WholeLibrary): Promise<Done> {
  return become((here) => uniteTags(mergeLibraries(here, file), new Date().toISOString()));
}

/** Replaces the library by the backup, with one tag per name. Save a backup of the present library first. */
export function replaceLibrary(file: WholeLibrary): Promise<Done> {
  return become(() => uniteTags(mergeLibraries(emptyLibrary, file), new Date().toISOString()));
}

type Swap = {
  readonly kind: LibraryKind;
  readonly key: string;
  readonly before: LibraryEntry | undefined;
  readonly after: LibraryEntry | undefined;
};

/** Records keep the times they were written at, so restoring a backup twice, or on two phones, changes nothing more. */
async function become(decide: (here: WholeLibrary) => WholeLibrary): Promise<Done> {
  const written = await writeLibrary(async (tables) => {
    const here = await readWhole(tables);
    const swaps = listSwaps(here, decide(here));
    await swap(tables, swaps);
    return swaps;
  });
  return written.ok ? conclude(written.value) : written;
}

async function revert(swaps: readonly Swap[]): Promise<Done> {
  const written = await writeLibrary(async (tables) => {
    const left: Swap[] = [];
    for (const kind of LIBRARY_KINDS) {
      const mine = swaps.filter((one) => one.kind === kind);
      const current = await tables.of(kind).bulkGet(mine.map(({ key }) => key));
      mine.forEach(({ key, before, after }, index) => {
        if (isSame(current[index], after)) left.push({ kind, key, before: after, after: before });
      });
    }
    await swap(tables, left);
    return left;
  });
  return written.ok ? conclude(written.value) : written;
}

async function conclude(swaps: readonly Swap[]): Promise<Done> {
  await noteInJournal(swaps.flatMap(({ kind, after }) => (after ? [{ kind, after }] : [])));
  return { ok: true, value: undefined, undo: () => revert(swaps) };
}

function listSwaps(here: WholeLibrary, wanted: WholeLibrary): readonly Swap[] {
  return LIBRARY_KINDS.flatMap((kind) => {
    const before = byKey(here[kind]);
    const after = byKey(wanted[kind]);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const swapped = { kind, key, before: before.get(key), after: after.get(key) };
      return isSame(swapped.before, swapped.after) ? [] : [swapped];
    });
  });
}

async function swap(tables: LibraryTables, swaps: readonly Swap[]): Promise<void> {
  for (const kind of LIBRARY_KINDS) {
    const mine = swaps.filter((one) => one.kind === kind);
    await tables.of(kind).bulkDelete(mine.filter(({ after }) => after === undefined).map(({ key }) => key));
    await tables.of(kind).bulkPut(mine.flatMap(({ after }) => after ?? []));
  }
}

function byKey(entries: readonly LibraryEntry[]): ReadonlyMap<string, LibraryEntry> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function isSame(one: LibraryEntry | undefined, other: LibraryEntry | undefined): boolean {
  return one && other ? compareEntries(one, other) === 0 : one === other;
}
