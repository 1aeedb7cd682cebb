import type { Article } from "../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../domain/article/blocks";
import type { Mark } from "../../../../../domain/article/mark";
import type { ArticleId } from "../../../../../domain/ids";
import { articleTarget } from "../../../../../domain/library/target";
import { findProgrammeMarks } from "../../../../../domain/programmes/findProgrammeMarks";
import type { GlossaryEntry } from "../../../../../domain/reference/glossary";
import type { Programme } from "../../../../../domain/reference/programme";
import { findGlossaryTerms } from "../../../../../domain/terms/findGlossaryTerms";
import { openStorage } from "../../../../shared/edition/watching";
import { openLibrary } from "../../../../shared/library/openLibrary";

/**
 * An acronym inside a programme's name is explained at its next use, because one tap cannot open two answers.
 * `onAnnotations`: the reader has highlighted or annotated something.
 */
export async function watchKnownNames(
  { id, body }: Article,
  notify: (marks: readonly Mark[]) => void,
  onAnnotations?: () => void,
): Promise<() => void> {
  const storage = await openStorage();
  const blocks = listTextBlocks(body);
  let programmes: readonly Programme[] | undefined;
  let glossary: readonly GlossaryEntry[] | undefined;
  const notifyBoth = (): void => {
    if (!programmes || !glossary) return;
    const named = findProgrammeMarks(blocks, programmes, id);
    const terms = findGlossaryTerms(blocks, glossary, named).map((found): Mark => ({ kind: "term", ...found }));
    notify([...named, ...terms]);
  };
  const stops = [
    storage.watchProgrammes().subscribe({
      next: (found) => {
        programmes = found ?? [];
        notifyBoth();
      },
      failed: () => notify([]),
    }),
    storage.watchGlossary().subscribe({
      next: (found) => {
        glossary = found ?? [];
        notifyBoth();
      },
      failed: () => notify([]),
    }),
  ];
  if (onAnnotations) stops.push(await watchAnnotatedTargets(id, onAnnotations).catch(() => () => undefined));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Asks the library itself: its index in another store is written late, and a killed browser may have lost it. */
async function watchAnnotatedTargets(article: ArticleId, notify: () => void): Promise<() => void> {
  const library = await openLibrary();
  const failed = (): void => undefined; // whoever highlights a passage, or opens the library, is told
  const stops = [
    library.watchHighlights(article).subscribe({ next: ({ length }) => length > 0 && notify(), failed }),
    library.watchOnTarget(articleTarget(article)).subscribe({ next: ({ note }) => note && notify(), failed }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
