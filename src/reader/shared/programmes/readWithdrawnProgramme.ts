import type { ProgrammeId } from "../../../domain/ids";
import type { ReadProgramme } from "../../storage";
import { openLibrary } from "../library/openLibrary";

/** Of a programme that the edition no longer has: the copy in the reader's library. `null`: there is none. */
export async function readWithdrawnProgramme(id: ProgrammeId): Promise<ReadProgramme | null> {
  try {
    return await (await openLibrary()).readWithdrawnProgramme(id);
  } catch {
    return null; // the library's code could not be loaded
  }
}
