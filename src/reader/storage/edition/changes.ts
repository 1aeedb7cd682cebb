import { decode } from "../../../domain/decode";
import {
  type EditionChanges,
  EditionChangesSchema,
  MAX_CHANGED_EDITIONS,
} from "../../../domain/edition/changes/editionChanges";
import { databaseName } from "../scope";
import type { Stored } from "../storageProblem";
import type { Watch } from "../watch";
import { type EditionTables, editionDatabase } from "./editionDatabase";

/** One row for each edition; keys are in the order of installation. */
const PREFIX = "changes ";

/** The newest edition first. A row that cannot be read is left out. */
export function watchEditionChanges(): Watch<readonly EditionChanges[]> {
  return editionDatabase.watch(findChanges);
}

export function readEditionChanges(): Promise<Stored<readonly EditionChanges[]>> {
  return editionDatabase.ask(findChanges);
}

async function findChanges({ changes }: EditionTables): Promise<readonly EditionChanges[]> {
  const rows = await changes.where("key").startsWith(PREFIX).reverse().toArray();
  return rows.flatMap((row) => {
    const decoded = decode(EditionChangesSchema, row.changes);
    return decoded.ok ? [decoded.value] : [];
  });
}

/** Within the transaction that installs the edition. */
export async function putChanges(
  table: EditionTables["changes"],
  changes: EditionChanges,
  installedAt: string,
): Promise<void> {
  await table.put({ key: `${PREFIX}${installedAt}`, changes });
  const keys = await table.where("key").startsWith(PREFIX).reverse().primaryKeys();
  await table.bulkDelete(keys.slice(MAX_CHANGED_EDITIONS));
}

/** The edition is there: nothing that becomes of this may keep anybody from saying so. */
const PATIENCE_MS = 1000;

/**
 * Chromium replays what was written last, up to 4 MB, whenever the databases of an origin are opened, and a start without
 * a network waits for it (https://github.com/google/leveldb/blob/main/doc/impl.md). It writes its log into tables when a
 * database is deleted, so an empty one is. Remove when Chromium has no such log. Fails silently.
 */
export async function shortenLog(): Promise<void> {
  // Other engines have no such log, and make a file for each database.
  if (!("userAgentData" in navigator)) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const name = databaseName("emptied");
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      opening.result.close();
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
    };
  }).catch(() => undefined);
}
