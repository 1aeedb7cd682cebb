import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { findRow, findRowPosition, type RowPosition, recallRowPosition, rememberRowPosition } from "./rowPosition";

const SAVE_AFTER_MS = 200;

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

  useEffect(() => {
    const path = location.pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (opened?: Element): void => {
      clearTimeout(timer);
      timer = undefined;
      // The current history entry may already be another screen's.
      if (target.current || location.pathname !== path) return;
      const place = findRowPosition(opened);
      if (place) rememberRowPosition(place);
    };
    const saveSoon = (): void => {
      timer ??= setTimeout(save, SAVE_AFTER_MS);
    };
    const leave = ({ target: pressed }: MouseEvent): void => {
      const link = pressed instanceof Element ? pressed.closest("[data-article] a") : null;
      if (link) save(link);
    };
    const hide = (): void => save();
    addEventListener("scroll", saveSoon, { passive: true });
    addEventListener("click", leave, true);
    addEventListener("pagehide", hide);
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", saveSoon);
      removeEventListener("click", leave, true);
      removeEventListener("pagehide", hide);
    };
  }, []);
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
