import { useEffect, useMemo, useState } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import { findEditorNoteMarks } from "../../../domain/article/findEditorNoteMarks";
import { listTextBlocks } from "../../../domain/article/listTextBlocks";
import { groupByBlock, type Mark } from "../../../domain/article/mark";
import type { BlockId } from "../../../domain/ids";
import { afterSelection } from "./afterSelection";
import type { LazyExtras } from "./loadLazyExtras";

const none: readonly Mark[] = [];

/**
 * Everything that is shown on the very words of an article, from whatever source: the editor's notes at once, what the
 * edition knows of its names once the article stands, and the passages that the reader marked where words are drawn for it
 * (`own`). Nothing that draws has to know of it. `onRemarks`: there is something that the reader marked or noted.
 */
export function useMarks(
  article: Article,
  additions: LazyExtras | undefined,
  own: readonly Mark[] = none,
  onRemarks?: () => void,
): ReadonlyMap<BlockId, readonly Mark[]> {
  const known = useKnownNames(article, additions, onRemarks);
  return useGrouped(article, known, own);
}

/** The same without what opens at a tap: nothing does on paper. */
export function usePrintedMarks(article: Article, own: readonly Mark[] = none): ReadonlyMap<BlockId, readonly Mark[]> {
  return useGrouped(article, none, own);
}

function useGrouped({ body, notes }: Article, known: readonly Mark[], own: readonly Mark[]) {
  return useMemo(() => {
    // Most articles have none, and some are long.
    const marks = notes.length > 0 ? findEditorNoteMarks(listTextBlocks(body), notes) : [];
    return groupByBlock([...known, ...marks, ...own]);
  }, [body, notes, known, own]);
}

/** Marks on what the edition explains: a first visit reads without them. */
function useKnownNames(
  article: Article,
  additions: LazyExtras | undefined,
  onRemarks: (() => void) | undefined,
): readonly Mark[] {
  const [marks, setMarks] = useState(none);
  useEffect(() => {
    if (!additions) return;
    let isOver = false;
    let unsubscribe: (() => void) | undefined;
    let callOff: (() => void) | undefined;
    const start = async (): Promise<void> => {
      // The same none again: a long article is not to be drawn anew for nothing.
      const show = (found: readonly Mark[]): void => {
        callOff?.();
        callOff = afterSelection(() => setMarks(found.length > 0 ? found : none));
      };
      unsubscribe = await additions.watchKnownNames(article, show, onRemarks);
      if (isOver) unsubscribe();
    };
    // Without them the article is complete all the same.
    start().catch(() => undefined);
    return () => {
      isOver = true;
      unsubscribe?.();
      callOff?.();
    };
  }, [article, additions, onRemarks]);
  return marks;
}
