import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";
import { useReachedEnd } from "../../../shared/navigation/useReachedEnd";

const STEP = 60;
const KEY = "libraryRows";

/**
 * How many rows of a long list are drawn: more whenever its end comes near. Remembered with the history entry, so that
 * Back finds the list as long as it was.
 */
export function useDrawnCount(count: number): {
  readonly drawn: number;
  /** To be put where the drawn rows end. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
} {
  const [drawn, setDrawn] = useState(recall);
  const showMore = (): void => {
    writeEntry({ [KEY]: drawn + STEP });
    setDrawn(drawn + STEP);
  };
  const end = useReachedEnd<HTMLDivElement>(showMore, drawn < count ? drawn : 0);
  return { drawn, end, showMore };
}

function recall(): number {
  const rows = readEntry(KEY);
  return typeof rows === "number" && rows > STEP ? rows : STEP;
}
