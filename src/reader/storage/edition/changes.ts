import { decode } from "../../../domain/decode";
import {
  type EditionChanges,
  EditionChangesSchema,
  MAX_CHANGED_EDITIONS,
} from "../../../domain/edition/changes/editionChanges";
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
