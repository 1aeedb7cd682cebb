import type { Table } from "dexie";
import type { LibraryEntry, LibraryKind } from "../../domain/library/library";
import { createConnection } from "../connection";
import type { ReserveKey } from "./guards/reserve";
import { LIBRARY_VERSIONS } from "./librarySchema";

/**
 * What the library knows about itself.
 *
 * - `identity`: made once; the phone's other store (`Canary`) has it too, to tell a new library from a lost one.
 * - `backup`: when the reader last saved one, and what was changed since.
 * - `reserve-…`: room for what is written on a full disk (`reserve.ts`).
 * - `history`: whether reading leaves traces here. Absent: it does.
 */
export type MetaRecord =
  | { readonly key: "identity"; readonly installId: string }
  | { readonly key: "backup"; readonly lastBackupAt: string | null; readonly changes: number }
  | { readonly key: ReserveKey; readonly bytes: Blob }
  | { readonly key: "history"; readonly isOn: boolean };

export type LibraryTables = { readonly [K in LibraryKind]: Table<LibraryEntry<K>, string> } & {
  readonly meta: Table<MetaRecord, string>;
  /** For what is done with records of any kind. */
  readonly of: (kind: LibraryKind) => Table<LibraryEntry, string>;
};

export const libraryDatabase = createConnection<LibraryTables>({
  name: "library",
  versions: LIBRARY_VERSIONS,
  // On the disk when it says so, even if the phone is switched off right after; costs 0.2 ms a write.
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
