import { makeRoom } from "../edition/makeRoom";
import type { Stored } from "../storageProblem";
import { libraryDatabase } from "./libraryDatabase";
import { spendReserve } from "./reserve";

/** Writes what a full disk refused: at the cost of the reserve, then of parts of the edition, those with favourites last. */
export async function writeOnFullDisk<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  if (await spendReserve()) {
    const written = await write();
    if (written.ok || written.problem.kind !== "quota") return written;
  }
  const bookmarked = await libraryDatabase.ask(({ bookmarks }) => bookmarks.toCollection().primaryKeys());
  return makeRoom(bookmarked.ok ? bookmarked.value : [], write);
}
