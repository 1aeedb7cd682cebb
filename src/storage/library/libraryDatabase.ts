import type { Table } from "dexie";
import type { LibraryEntry, LibraryKind } from "../../domain/library/library";
import { createConnection } from "../connection";
import { LIBRARY_VERSIONS } from "./librarySchema";

/**
 * Facts about the library itself.
 * - `identity`: created once and also kept in the `Canary`, to tell a new library from a lost one.
 * - `backup`: when the reader last saved one, and what was changed since.
 * - `reserve-…`: space for writes on a full disk (`reserve.ts`).
 * - `history`: whether reading is recorded. Absent: it is.
 */
export type MetaRecord =
  | { readonly key: "identity"; readonly installId: string }
  | { readonly key: "backup"; readonly lastBackupAt: string | null; readonly changes: number }
  | { readonly key: `reserve-${1 | 2 | 3 | 4 | 5 | 6}`; readonly bytes: Blob }
  | { readonly key: "history"; readonly isOn: boolean };

export type LibraryTables = { readonly [K in LibraryKind]: Table<LibraryEntry<K>, string> } & {
  readonly meta: Table<MetaRecord, string>;
  readonly of: (kind: LibraryKind) => Table<LibraryEntry, string>;
};

export const libraryDatabase = createConnection<LibraryTables>({
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
    of: (kind) => dexie.table(kind),
  }),
});
