import type { ArticleId } from "../../../../domain/ids";
import { articleTarget } from "../../../../domain/library/target";
import { openLibrary } from "../../../../shared/library/openLibrary";

/**
 * Tells once the reader has marked or noted something in an article. The library itself is asked: the word about it in
 * another store of the phone comes late to the disk, and a killed browser may have lost it.
 */
export async function watchAnnotatedTargets(article: ArticleId, tell: () => void): Promise<() => void> {
  const library = await openLibrary();
  const failed = (): void => undefined; // whoever marks a passage, or opens the library, is told
  const stops = [
    library.watchHighlights(article).subscribe({ next: ({ length }) => length > 0 && tell(), failed }),
    library.watchOnTarget(articleTarget(article)).subscribe({ next: ({ note }) => note && tell(), failed }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
