import type { Table } from "dexie";
import { createConnection } from "../connection";
import { EDITION_VERSIONS } from "./editionSchema";
import {
  type InstalledRecord,
  type PageRecord,
  type PartRecord,
  readInstalledRow,
  readPageRow,
  readPartRow,
  type StoredInstalled,
  type StoredPage,
} from "./storedRows";

export type EditionTables = {
  readonly parts: Table<PartRecord, string>;
  readonly pages: Table<PageRecord, string, StoredPage>;
  readonly state: Table<InstalledRecord, string, StoredInstalled>;
};

/** Everything in it can be fetched again, so it may be dropped whole. */
export const editionDatabase = createConnection<EditionTables>({
  name: "edition",
  versions: EDITION_VERSIONS,
  options: {},
  tables: (dexie) => {
    dexie.table("parts").hook("reading", readPartRow);
    dexie.table("pages").hook("reading", readPageRow);
    dexie.table("state").hook("reading", readInstalledRow);
    return { parts: dexie.table("parts"), pages: dexie.table("pages"), state: dexie.table("state") };
  },
});
