import { evictParts } from "../../edition/evictParts";
import type { Stored } from "../../storageProblem";
import { libraryDatabase } from "../rows/libraryDatabase";
import { releaseReserve } from "./reserve";

/** Staged parts first, then some of the edition. Where these make no room at once, more would only cost articles. */
const ROUNDS = 2;
let isInVain = false;

/** Gives up a piece of the reserve, then parts of the edition (those with favourites last), and tries again. */
export async function freeSpaceAndRetry<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  while (await releaseReserve()) {
    const written = await write();
    if (written.ok || written.problem.kind !== "quota") return written;
  }
  if (isInVain) return full;
  const bookmarked = await libraryDatabase.ask(({ bookmarks }) => bookmarks.toCollection().primaryKeys());
  for (let round = 0; round < ROUNDS; round += 1) {
    const given = await evictParts(bookmarked.ok ? bookmarked.value : []);
    if (!given.ok || given.value === 0) break;
    const written = await write();
    if (written.ok || written.problem.kind !== "quota") return written;
  }
  isInVain = true;
  return full;
}

const full = { ok: false, problem: { kind: "quota" } } as const;
