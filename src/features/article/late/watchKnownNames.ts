import type { Article } from "../../../domain/article";
import { listTextBlocks } from "../../../domain/listTextBlocks";
import type { Mark } from "../../../domain/mark";
import { findProgrammeMarks } from "../../../domain/programmes/findProgrammeMarks";
import { readCanary } from "../../../platform/libraryCanary";
import { openStorage } from "../../openStorage";

/**
 * Tells where an article names what the edition explains: programmes. Told again when another edition is installed.
 * `onLibrary`: this reader has a library, and may have marked something in the article.
 */
export async function watchKnownNames(
  { id, body }: Article,
  tell: (marks: readonly Mark[]) => void,
  onLibrary?: () => void,
): Promise<() => void> {
  if (readCanary() !== null) onLibrary?.();
  const storage = await openStorage();
  return storage.watchProgrammes().subscribe({
    next: (programmes) => tell(findProgrammeMarks(listTextBlocks(body), programmes ?? [], id)),
    failed: () => tell([]),
  });
}
