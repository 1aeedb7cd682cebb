import type { Backup } from "../../../../domain/library/backup/backup";
import { putCopies } from "../withdrawn/copyRows";
import type { LibraryTables } from "./libraryRows";
import { keepAllAside } from "./setAside";

/** What a backup brings that is no record of the library. */
export type Beside = Pick<Backup, "unreadable" | "copies">;

export async function keepBeside(tables: LibraryTables, { unreadable = [], copies = [] }: Beside): Promise<void> {
  await keepAllAside(tables, unreadable);
  await putCopies(tables, copies);
}
