import type { Article } from "../../../domain/article";
import type { GlossaryEntry } from "../../../domain/glossary";
import { listTextBlocks } from "../../../domain/listTextBlocks";
import type { Mark } from "../../../domain/mark";
import type { Programme } from "../../../domain/programme";
import { findProgrammeMarks } from "../../../domain/programmes/findProgrammeMarks";
import { findTerms } from "../../../domain/terms/findTerms";
import { readCanary } from "../../../platform/libraryCanary";
import { openStorage } from "../../openStorage";

/**
 * Tells where an article names what the edition explains: programmes and acronyms. Told again when another edition is
 * installed. An acronym inside a programme's name is explained where it is used next: two answers cannot open at one tap.
 * `onLibrary`: this reader has a library, and may have marked something in the article.
 */
export async function watchKnownNames(
  { id, body }: Article,
  tell: (marks: readonly Mark[]) => void,
  onLibrary?: () => void,
): Promise<() => void> {
  if (readCanary() !== null) onLibrary?.();
  const storage = await openStorage();
  const blocks = listTextBlocks(body);
  let programmes: readonly Programme[] | undefined;
  let glossary: readonly GlossaryEntry[] | undefined;
  const tellBoth = (): void => {
    // Together: the text is drawn again for each telling.
    if (!programmes || !glossary) return;
    const named = findProgrammeMarks(blocks, programmes, id);
    const terms = findTerms(blocks, glossary, named).map((found): Mark => ({ kind: "term", ...found }));
    tell([...named, ...terms]);
  };
  const stops = [
    storage.watchProgrammes().subscribe({
      next: (found) => {
        programmes = found ?? [];
        tellBoth();
      },
      failed: () => tell([]),
    }),
    storage.watchGlossary().subscribe({
      next: (found) => {
        glossary = found ?? [];
        tellBoth();
      },
      failed: () => tell([]),
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
