import type { ArticleId } from "../../../../../domain/ids";
import { articleTarget } from "../../../../../domain/library/target";
import { openLibrary } from "../../../../shared/library/openLibrary";

/** Asks the library itself: its index in another store is written late, and a killed browser may have lost it. */
export async function watchAnnotatedTargets(article: ArticleId, notify: () => void): Promise<() => void> {
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
