import type { Table } from "dexie";
import type { ReadingState } from "../../domain/readingState";
import { createConnection } from "../connection";
import { LIBRARY_VERSIONS } from "./librarySchema";

export type LibraryTables = { readonly readingStates: Table<ReadingState, string> };

export const libraryDatabase = createConnection<LibraryTables>({
  name: "library",
  versions: LIBRARY_VERSIONS,
  // On the disk when it says so, even if the phone is switched off right after; costs 0.2 ms a write.
  options: { chromeTransactionDurability: "strict" },
  tables: (dexie) => ({ readingStates: dexie.table("readingStates") }),
});
