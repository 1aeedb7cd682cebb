import type { EditionChanges } from "../../../domain/edition/changes/editionChanges";
import type { AboutPart, Manifest } from "../../../domain/edition/edition";
import type { HeadlinePage } from "../records";
import type { Stored } from "../storageProblem";
import { putChanges } from "./changes";
import { editionDatabase } from "./editionDatabase";
import { findInstalled, putInstalled } from "./installedRows";
import { dropParts } from "./stagedParts";
import { toPageRecord } from "./storedRows";

export type EditionSwap = {
  readonly manifest: Manifest;
  /** As it was published. Absent where it is the one that is here already. */
  readonly text?: string | undefined;
  readonly manifestTag?: string | undefined;
  readonly about: AboutPart;
  readonly leftOut?: readonly string[] | undefined;
  /** Headlines of the article parts that the installed edition does not have. */
  readonly newPages: readonly HeadlinePage[];
  readonly needed: readonly string[];
  readonly replaces: string | null;
  readonly installedAt: string;
  /** Absent where there is nothing to compare with. */
  readonly changes?: EditionChanges | undefined;
};

/*
 * How many go into one transaction. Chromium notes how to undo each entry of a long one, and until it has cleared these notes up
 * every start waits for the database: a fifth of a second where a hundred thousand headlines came and their lists went in one.
 */
const PAGES_AT_ONCE = 500;
const PARTS_AT_ONCE = 100;

/**
 * Installs a completely stored edition in one transaction. `superseded`: another tab changed what the plan relied on.
 * The many headlines of what is left out follow, and old parts go last: where that is interrupted, the next installation
 * finds pages missing, and makes them from the lists that are still among the parts.
 */
export async function swapEdition(swap: EditionSwap): Promise<Stored<"swapped" | "superseded">> {
  const left = new Set(swap.leftOut);
  const ofLeftOut = swap.newPages.filter(({ sha256 }) => left.has(sha256));
  const later = ofLeftOut.length > PAGES_AT_ONCE ? new Set(ofLeftOut) : new Set<HeadlinePage>();
  const together = swap.newPages.filter((page) => !later.has(page));
  const swapped = await swapRows({ ...swap, newPages: together });
  if (!swapped.ok) return swapped;
  const { gone } = swapped.value;
  if (!gone) return { ok: true, value: "superseded" };
  const areListed = await inTurn([...later], PAGES_AT_ONCE, (pages) => putPages(swap.manifest.revision, pages));
  if (areListed) await inTurn(gone, PARTS_AT_ONCE, dropParts);
  return { ok: true, value: "swapped" };
}

/** `gone`: the parts that the edition does not need; `null`: superseded. */
type Swapped = { readonly gone: readonly string[] | null };

function swapRows(swap: EditionSwap): Promise<Stored<Swapped>> {
  const { manifest, text, manifestTag, about, leftOut = [], newPages, needed, replaces, installedAt, changes } = swap;
  return editionDatabase.ask(({ parts, pages, changes: changesTable, published, ...tables }) =>
    parts.db.transaction("rw", parts, pages, tables.state, async () => {
      const installed = await findInstalled(tables);
      const stored = await parts.toCollection().primaryKeys();
      const present = new Set(stored);
      const isAsPlanned = (installed?.manifest.revision ?? null) === replaces;
      if (!isAsPlanned || needed.some((sha256) => !present.has(sha256))) return { gone: null };

      const keep = new Set(needed);
      const listed = new Set([...needed, ...leftOut]);
      const oldPages = (await pages.toCollection().primaryKeys()).filter((sha256) => !listed.has(sha256));
      await pages.bulkDelete(oldPages);
      await pages.bulkPut(newPages.map(toPageRecord));
      await putInstalled(tables, { manifest, manifestTag, about, leftOut, installedAt });
      if (text !== undefined) await published.put({ key: "published", revision: manifest.revision, text });
      if (changes) await putChanges(changesTable, changes, installedAt);
      return { gone: stored.filter((sha256) => !keep.has(sha256)) };
    }),
  );
}

/** Nothing once another tab has installed another edition. */
function putPages(installed: string, some: readonly HeadlinePage[]): Promise<Stored<void>> {
  return editionDatabase.ask(({ pages, state, revision }) =>
    pages.db.transaction("rw", pages, state, async () => {
      if ((await revision.get("revision"))?.revision !== installed) return;
      await pages.bulkPut(some.map(toPageRecord));
    }),
  );
}

/** Up to the first that fails; whether none did. */
async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  act: (some: readonly T[]) => Promise<Stored<void>>,
): Promise<boolean> {
  for (let start = 0; start < items.length; start += atOnce) {
    const done = await act(items.slice(start, start + atOnce));
    if (!done.ok) return false;
  }
  return true;
}
