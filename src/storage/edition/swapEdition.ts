import type { EditionChanges } from "../../domain/edition/changes/editionChanges";
import type { AboutPart, Manifest } from "../../domain/edition/edition";
import type { HeadlinePage } from "../records";
import type { Stored } from "../storageProblem";
import { putChanges } from "./changes";
import { editionDatabase } from "./editionDatabase";
import { toPageRecord } from "./pageRecord";
import { writeInstalledRow, writePageRow } from "./storedRows";

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

/**
 * Installs a completely stored edition in one transaction. `superseded`: another tab changed what the plan relied on.
 */
export function swapEdition(swap: EditionSwap): Promise<Stored<"swapped" | "superseded">> {
  const { manifest, text, manifestTag, about, leftOut = [], newPages, needed, replaces, installedAt, changes } = swap;
  return editionDatabase.ask(({ parts, pages, state, changes: changesTable, published, revision }) =>
    parts.db.transaction("rw", parts, pages, state, async () => {
      const installed = await state.get("installed");
      const stored = await parts.toCollection().primaryKeys();
      const present = new Set(stored);
      const isAsPlanned = (installed?.manifest.revision ?? null) === replaces;
      if (!isAsPlanned || needed.some((sha256) => !present.has(sha256))) return "superseded";

      const keep = new Set(needed);
      const listed = new Set([...needed, ...leftOut]);
      const oldPages = (await pages.toCollection().primaryKeys()).filter((sha256) => !listed.has(sha256));
      await pages.bulkDelete(oldPages);
      await pages.bulkPut(newPages.map((page) => writePageRow(toPageRecord(page))));
      await parts.bulkDelete(stored.filter((sha256) => !keep.has(sha256)));
      await state.put(writeInstalledRow({ key: "installed", manifest, manifestTag, about, leftOut, installedAt }));
      await revision.put({ key: "revision", revision: manifest.revision });
      if (text !== undefined) await published.put({ key: "published", revision: manifest.revision, text });
      if (changes) await putChanges(changesTable, changes, installedAt);
      return "swapped";
    }),
  );
}
