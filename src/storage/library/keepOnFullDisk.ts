import type { Stored } from "../storageProblem";
import { libraryDatabase } from "./libraryDatabase";

/**
 * Writes what the reader did. On a full disk even ten bytes are refused: then parts of the edition are given up, a few
 * at a time, until it can be written or none is left. They can be fetched again, a reader's note cannot.
 */
export async function keepOnFullDisk<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  for (;;) {
    const written = await write();
    if (written.ok || written.problem.kind !== "quota") return written;
    const bookmarked = await libraryDatabase.ask(({ bookmarks }) => bookmarks.toCollection().primaryKeys());
    // Hardly any phone ever needs this code.
    const makeRoom = await import("../edition/giveUpParts").catch(() => undefined);
    const freed = await makeRoom?.giveUpParts(new Set(bookmarked.ok ? bookmarked.value : []));
    if (!freed?.ok || freed.value === 0) return written;
  }
}
