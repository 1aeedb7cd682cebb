import type { Table } from "dexie";
import type { LibraryKind } from "../../../../domain/library/library";
import { createConnection } from "../../connection";
import type { SchemaVersions } from "../../openDatabase";

/**
 * As IndexedDB has it: anything may stand in a row. The screens that load first look at what they need of one; everybody
 * else asks `rows/libraryRows`, which decodes.
 */
export type RawTables = { readonly [K in LibraryKind | "meta"]: Table<unknown, string> };

/** The reader's own database. Upgrades are additive and may run twice: nothing a reader did is ever dropped. */
export const LIBRARY_VERSIONS: SchemaVersions = [
  { readingStates: "articleId, updatedAt" },
  {
    bookmarks: "id",
    tags: "id",
    taggings: "id, tag, target",
    highlights: "id, article",
    notes: "id",
    followUps: "id",
    views: "id",
    subjects: "id",
    meta: "key",
  },
];

export const libraryDatabase = createConnection<RawTables>({
  name: "library",
  versions: LIBRARY_VERSIONS,
  // A finished write survives a power cut; costs 0.2 ms a write.
  options: { chromeTransactionDurability: "strict" },
  tables: (dexie) => ({
    bookmarks: dexie.table("bookmarks"),
    tags: dexie.table("tags"),
    taggings: dexie.table("taggings"),
    highlights: dexie.table("highlights"),
    notes: dexie.table("notes"),
    followUps: dexie.table("followUps"),
    views: dexie.table("views"),
    subjects: dexie.table("subjects"),
    readingStates: dexie.table("readingStates"),
    meta: dexie.table("meta"),
  }),
});
