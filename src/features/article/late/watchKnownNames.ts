import type { Article } from "../../../domain/article";
import { listTextBlocks } from "../../../domain/listTextBlocks";
import type { Mark } from "../../../domain/mark";
import { findProgrammeMarks } from "../../../domain/programmes/findProgrammeMarks";
import { openStorage } from "../../openStorage";

/** Tells where an article names what the edition explains: programmes. Told again when another edition is installed. */
export async function watchKnownNames(
  { id, body }: Article,
  tell: (marks: readonly Mark[]) => void,
): Promise<() => void> {
  const storage = await openStorage();
  return storage.watchProgrammes().subscribe({
    next: (programmes) => tell(findProgrammeMarks(listTextBlocks(body), programmes ?? [], id)),
    failed: () => tell([]),
  });
}
