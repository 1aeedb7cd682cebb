import type { Table } from "dexie";
import { createConnection } from "../connection";
import { EDITION_VERSIONS } from "./editionSchema";
import type { InstalledTables } from "./installedRows";
import {
  type ChangesRecord,
  type PageRecord,
  type PartRecord,
  type PublishedRecord,
  readPageRow,
  readPartRow,
  type StoredPage,
} from "./storedRows";

export type EditionTables = InstalledTables & {
  readonly parts: Table<PartRecord, string>;
  readonly pages: Table<PageRecord, string, StoredPage>;
  /**
   * The same table as `state` under other keys: one of its own would be a new version of the database, which locks out
   * every tab that still runs the application of before.
   */
  readonly changes: Table<ChangesRecord, string>;
  readonly published: Table<PublishedRecord, string>;
};

/** Everything in it can be fetched again, so it may be dropped whole. */
export const editionDatabase = createConnection<EditionTables>({
  name: "edition",
  versions: EDITION_VERSIONS,
  // What a power cut takes is fetched again. Chromium does so unasked, others wait for the disk.
  options: { isCache: true, chromeTransactionDurability: "relaxed" },
  tables: (dexie) => {
    dexie.table("parts").hook("reading", readPartRow);
    dexie.table("pages").hook("reading", readPageRow);
    return {
      parts: dexie.table("parts"),
      pages: dexie.table("pages"),
      state: dexie.table("state"),
      changes: dexie.table("state"),
      published: dexie.table("state"),
      revision: dexie.table("state"),
    };
  },
});
