import type { ArticleId } from "../../domain/ids";
import type { ReadingState } from "../../domain/readingState";
import { dropStagedParts } from "../edition/stagedParts";
import type { Stored } from "../storageProblem";
import type { Watch } from "../watch";
import { libraryDatabase } from "./libraryDatabase";

/** Written once the promise resolves, even if the browser is killed right after. */
export async function saveReadingState(state: ReadingState): Promise<Stored<void>> {
  const saved = await put(state);
  if (saved.ok || saved.problem.kind !== "quota") return saved;
  // On a full disk even ten bytes are refused: what waits for the next edition makes room.
  const dropped = await dropStagedParts();
  return dropped.ok && dropped.value > 0 ? put(state) : saved;
}

/** Latest first. */
export function watchReadingStates(): Watch<readonly ReadingState[]> {
  return libraryDatabase.watch(({ readingStates }) => readingStates.orderBy("updatedAt").reverse().toArray());
}

/** `null`: the article was never opened. */
export function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>> {
  return libraryDatabase.ask(async ({ readingStates }) => (await readingStates.get(id)) ?? null);
}

function put(state: ReadingState): Promise<Stored<void>> {
  return libraryDatabase.ask(async ({ readingStates }) => {
    await readingStates.put(state);
  });
}
