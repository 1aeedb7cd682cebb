import { uniteTags } from "../../../../domain/library/backup/backup";
import { mergeLibraries } from "../../../../domain/library/backup/mergeLibraries";
import { emptyLibrary, type WholeLibrary } from "../../../../domain/library/library";
import { writeLibrary } from "../guards/askLibrary";
import type { Progress } from "../rows/libraryAnswer";
import { readWhole } from "../rows/libraryRows";
import { type Beside, keepBeside } from "../rows/setAside";
import type { Done } from "./changeLibrary";
import { conclude, listSwaps, swap } from "./swapRows";

/** Of two versions of a record the later wins. Tags that end up with the same name become one. */
export function importLibrary(file: WholeLibrary, beside: Beside = {}, onProgress?: Progress): Promise<Done> {
  return become((here) => uniteTags(mergeLibraries(here, file), new Date().toISOString()), beside, onProgress);
}

/** Replaces the library by the backup, with one tag per name. Save a backup of the present library first. */
export function replaceLibrary(file: WholeLibrary, beside: Beside = {}, onProgress?: Progress): Promise<Done> {
  return become(() => uniteTags(mergeLibraries(emptyLibrary, file), new Date().toISOString()), beside, onProgress);
}

/** Records keep the times they were written at, so restoring a backup twice, or on two phones, changes nothing more. */
async function become(
  decide: (here: WholeLibrary) => WholeLibrary,
  beside: Beside,
  onProgress: Progress | undefined,
): Promise<Done> {
  const written = await writeLibrary(async (tables) => {
    const here = await readWhole(tables);
    const swaps = listSwaps(here, decide(here));
    await swap(tables, swaps, onProgress);
    await keepBeside(tables, beside);
    return swaps;
  });
  return written.ok ? conclude(written.value, beside.copies) : written;
}
