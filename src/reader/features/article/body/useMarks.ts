import { useEffect, useMemo, useState } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import { listTextBlocks } from "../../../../domain/article/blocks";
import { findEditorNoteMarks } from "../../../../domain/article/findEditorNoteMarks";
import { groupByBlock, type Mark } from "../../../../domain/article/mark";
import type { BlockId } from "../../../../domain/ids";
import type { LazyExtras } from "./useLazyExtras";

const none: readonly Mark[] = [];

/**
 * Marks from all sources: editor notes at once, known names later, and highlights rendered as elements (`own`).
 * `onAnnotations`: the reader has highlighted or annotated something.
 */
export function useMarks(
  article: Article,
  extras: LazyExtras | undefined,
  annotations: readonly Mark[] = none,
  onAnnotations?: () => void,
): ReadonlyMap<BlockId, readonly Mark[]> {
  const known = useKnownNames(article, extras, onAnnotations);
  return useGrouped(article, known, annotations);
}

export function usePrintedMarks(
  article: Article,
  annotations: readonly Mark[] = none,
): ReadonlyMap<BlockId, readonly Mark[]> {
  return useGrouped(article, none, annotations);
}

function useGrouped({ body, notes }: Article, known: readonly Mark[], annotations: readonly Mark[]) {
  return useMemo(() => {
    // Most articles have none, and some are long.
    const marks = notes.length > 0 ? findEditorNoteMarks(listTextBlocks(body), notes) : [];
    return groupByBlock([...known, ...marks, ...annotations]);
  }, [body, notes, known, annotations]);
}

function useKnownNames(
  article: Article,
  extras: LazyExtras | undefined,
  onAnnotations: (() => void) | undefined,
): readonly Mark[] {
  const [marks, setMarks] = useState(none);
  useEffect(() => {
    if (!extras) return;
    let isOver = false;
    let unsubscribe: (() => void) | undefined;
    let callOff: (() => void) | undefined;
    const start = async (): Promise<void> => {
      // Keeps the same empty array, so that a long article does not render again for nothing.
      const show = (found: readonly Mark[]): void => {
        callOff?.();
        callOff = afterSelection(() => setMarks(found.length > 0 ? found : none));
      };
      unsubscribe = await extras.watchKnownNames(article, show, onAnnotations);
      if (isOver) unsubscribe();
    };
    // The article is complete without them.
    start().catch(() => undefined);
    return () => {
      isOver = true;
      unsubscribe?.();
      callOff?.();
    };
  }, [article, extras, onAnnotations]);
  return marks;
}

/**
 * Waits until nothing is selected, because a new render would remove the selection. Returns a function that cancels.
 */
function afterSelection(act: () => void): () => void {
  const check = (): void => {
    if (getSelection()?.isCollapsed === false) return;
    callOff();
    act();
  };
  const callOff = (): void => document.removeEventListener("selectionchange", check);
  document.addEventListener("selectionchange", check);
  check();
  return callOff;
}
