import type { Table, Transaction } from "dexie";
import { createConnection } from "../connection";
import type { SchemaVersions } from "../openDatabase";
import type { InstalledTables } from "./installedRows";
import {
  type ChangesRecord,
  type PageRecord,
  type PartRecord,
  type PublishedRecord,
  readPageRow,
  readPartRow,
} from "./storedRows";

export type EditionTables = InstalledTables & {
  readonly parts: Table<PartRecord, string>;
  readonly pages: Table<PageRecord, string>;
  /** The same table as `state` under other keys: few rows need no table of their own. */
  readonly changes: Table<ChangesRecord, string>;
  readonly published: Table<PublishedRecord, string>;
};

/**
 * The publisher's database. The number of records is what costs time on a phone, so a part is one record and its
 * headlines are one record, however many articles there are.
 * `pages.*topicPositions` holds `topic + "\n" + to` (see `topicPosition`) so that the pages of one topic can be
 * walked in order: IndexedDB has no index that is both compound and multi-entry.
 */
export const EDITION_VERSIONS: SchemaVersions = [
  { parts: "sha256", pages: "sha256, to, *ids, *themePositions", state: "key" },
  { pages: "sha256, to, *ids, *topicPositions" },
];

/**
 * Until December 2026, rows called topics themes. They are renamed and not dropped: a phone without a network goes on
 * reading, and what an article said that is withdrawn by the next edition is still here to be kept. A row that is not
 * what it should be stays as it is, and is found damaged when it is read.
 */
async function renameThemes(transaction: Transaction): Promise<void> {
  const rename = (value: unknown, from: string, to: string): void => {
    if (!isRow(value) || !(from in value)) return;
    value[to] = value[from];
    delete value[from];
  };
  await transaction
    .table("pages")
    .toCollection()
    .modify((page: unknown) => {
      rename(page, "themePositions", "topicPositions");
      if (!isRow(page) || !Array.isArray(page.headlines)) return;
      for (const headline of page.headlines) rename(headline, "themes", "topics");
    });
  await transaction
    .table("state")
    .toCollection()
    .modify((row: unknown) => {
      if (isRow(row)) rename(row.about, "themes", "topics");
    });
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Everything in it can be fetched again, so it may be dropped whole. */
export const editionDatabase = createConnection<EditionTables>({
  name: "edition",
  versions: EDITION_VERSIONS,
  // What a power cut takes is fetched again. Chromium does so unasked, others wait for the disk.
  options: { isCache: true, chromeTransactionDurability: "relaxed", upgrade: renameThemes },
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
