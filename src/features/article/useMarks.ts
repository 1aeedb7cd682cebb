import { useEffect, useMemo, useState } from "preact/hooks";
import type { Article } from "../../domain/article";
import { findNoteMarks } from "../../domain/findNoteMarks";
import type { BlockId } from "../../domain/ids";
import { listTextBlocks } from "../../domain/listTextBlocks";
import { groupByBlock, type Mark } from "../../domain/mark";
import { canHaveLateParts } from "../../platform/canHaveLateParts";
import { whenIdle } from "../../platform/whenIdle";

const none: readonly Mark[] = [];

/**
 * Everything that is shown on the very words of an article, from whatever source: the editor's notes at once, what the
 * edition knows of its names once the article stands, and the passages that the reader marked where words are drawn for it
 * (`own`). Nothing that draws has to know of it. `onLibrary`: there may be passages that the reader marked.
 */
export function useMarks(
  article: Article,
  own: readonly Mark[] = none,
  onLibrary?: () => void,
): ReadonlyMap<BlockId, readonly Mark[]> {
  const { body, notes } = article;
  const known = useKnownNames(article, onLibrary);
  return useMemo(() => {
    // Most articles have none, and some are long.
    const marks = notes.length > 0 ? findNoteMarks(listTextBlocks(body), notes) : [];
    return groupByBlock([...known, ...marks, ...own]);
  }, [body, notes, known, own]);
}

/** Marks on what the edition explains: a first visit reads without them. */
function useKnownNames(article: Article, onLibrary: (() => void) | undefined): readonly Mark[] {
  const [marks, setMarks] = useState(none);
  useEffect(() => {
    let isOver = false;
    let unsubscribe: (() => void) | undefined;
    const start = async (): Promise<void> => {
      await whenIdle();
      if (isOver || !(await canHaveLateParts())) return;
      const { watchKnownNames } = await import("./late/watchKnownNames");
      // The same none again: a long article is not to be drawn anew for nothing.
      const show = (found: readonly Mark[]): void => setMarks(found.length > 0 ? found : none);
      if (!isOver) unsubscribe = await watchKnownNames(article, show, onLibrary);
      if (isOver) unsubscribe?.();
    };
    // Without them the article is complete all the same.
    start().catch(() => undefined);
    return () => {
      isOver = true;
      unsubscribe?.();
    };
  }, [article, onLibrary]);
  return marks;
}
