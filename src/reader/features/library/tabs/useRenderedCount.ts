import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";
import { useReachedEnd } from "../../../shared/navigation/useReachedEnd";

const STEP = 60;
const KEY = "libraryRows";

/**
 * How many rows of a long list are rendered: more whenever its end comes near. Kept in the history entry, so that
 * after Back the list is as long as it was.
 */
export function useRenderedCount(count: number): {
  readonly renderedCount: number;
  readonly end: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
} {
  const [renderedCount, setRendered] = useState(recall);
  const showMore = (): void => {
    writeEntry({ [KEY]: renderedCount + STEP });
    setRendered(renderedCount + STEP);
  };
  const end = useReachedEnd<HTMLDivElement>(showMore, renderedCount < count ? renderedCount : 0);
  return { renderedCount, end, showMore };
}

function recall(): number {
  const rows = readEntry(KEY);
  return typeof rows === "number" && rows > STEP ? rows : STEP;
}
