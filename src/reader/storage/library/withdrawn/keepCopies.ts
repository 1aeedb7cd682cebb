import type { Target } from "../../../../domain/library/target";
import type { WithdrawnCopy } from "../../../../domain/library/withdrawnCopy";
import { askLibrary, writeLibrary } from "../guards/askLibrary";
import { noteInJournal } from "../guards/journal";
import { countMore } from "../guards/unsavedChanges";
import { dropCopies, listCopies, putCopies } from "../rows/copyRows";
import type { LibraryStored } from "../rows/libraryAnswer";
import { listReferred } from "./listReferred";

/* What an installation asks of the library. Loaded only when an edition withdraws something, or a copy is there. */

export function readReferred(): Promise<LibraryStored<ReadonlySet<Target>>> {
  return askLibrary(listReferred, { isLong: true });
}

/** On the disk once it resolves with `ok`, and in the journal. */
export async function keepCopies(copies: readonly WithdrawnCopy[]): Promise<LibraryStored<void>> {
  if (copies.length === 0) return { ok: true, value: undefined };
  const kept = await writeLibrary(async (tables) => {
    await putCopies(tables, copies);
    await countMore(tables, copies.length);
  });
  if (kept.ok) await noteInJournal([], copies);
  return kept;
}

/** Lets go of copies that nothing refers to any more, and of those that `findBack` finds in the edition. */
export async function tidyCopies(
  findBack: (targets: readonly Target[]) => Promise<ReadonlySet<Target>>,
): Promise<LibraryStored<void>> {
  const known = await askLibrary(async (tables) => (await listCopies(tables)).map(({ target }) => target), {
    isLong: true,
  });
  if (!known.ok || known.value.length === 0) return known.ok ? { ok: true, value: undefined } : known;
  const back = await findBack(known.value);
  return writeLibrary(async (tables) => {
    const referred = await listReferred(tables);
    await dropCopies(
      tables,
      known.value.filter((target) => back.has(target) || !referred.has(target)),
    );
  });
}
