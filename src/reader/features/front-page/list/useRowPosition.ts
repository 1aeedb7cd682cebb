import { useLayoutEffect, useRef } from "preact/hooks";
import type { TopicId } from "../../../../domain/ids";
import { createStore } from "../../../platform/store";
import { useSaveOnScroll } from "../../../shared/navigation/useScrollMemory";
import { findRow, findRowPosition, type RowPosition, recallRowPosition, rememberRowPosition } from "./rowPosition";
import type { Rows } from "./useFrontPageHeadlines";

/** After Back, Forward and reload, restores the row and the focus once `isReady`. Call after `useScrollMemory`. */
export function useRowPosition(isReady: boolean): void {
  const target = useRef<RowPosition | undefined>(undefined);
  useLayoutEffect(() => {
    target.current = recallRowPosition();
  }, []);

  useLayoutEffect(() => {
    const place = target.current;
    if (!isReady || !place) return;
    target.current = undefined;
    alignRow(place);
    if (place.wasOpened) focusRow(place);
    // The rows around it are fully laid out only now that they are in view.
    const frame = requestAnimationFrame(() => alignRow(place));
    return () => cancelAnimationFrame(frame);
  }, [isReady]);

  useSaveOnScroll((clicked) => {
    const opened = clicked?.closest("[data-article] a");
    if (target.current || (clicked && !opened)) return;
    const place = findRowPosition(opened ?? undefined);
    if (place) rememberRowPosition(place);
  });
}

function alignRow({ row, top }: RowPosition): void {
  const element = findRow(row);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}

function focusRow({ row }: RowPosition): void {
  const focused = document.activeElement;
  // Only if the focus is where a new screen puts it, not if the reader has moved on.
  if (focused && focused !== document.body && focused.tagName !== "H1") return;
  findRow(row)?.querySelector("a")?.focus({ preventScroll: true });
}

/* Kept when the screen is left, so that Back renders the list at once; the database is queried all the same. */
const left = createStore<Rows | undefined>(undefined);

export const rememberRows = left.write;

export function recallRows(topic: TopicId | undefined): Rows | undefined {
  const rows = left.read();
  return rows?.topic === topic ? rows : undefined;
}
