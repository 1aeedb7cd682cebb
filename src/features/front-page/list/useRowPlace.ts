import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { findRow, findRowPlace, type RowPlace, recallRowPlace, rememberRowPlace } from "./rowPlace";

const SAVE_AFTER_MS = 200;

/**
 * Brings the list back to the row where it was left once `isReady`, by Back, Forward and reload, and the focus to the
 * link that was followed from there. Comes after `useScrollMemory`, which leads near it.
 */
export function useRowPlace(isReady: boolean): void {
  const target = useRef<RowPlace | undefined>(undefined);
  useLayoutEffect(() => {
    target.current = recallRowPlace();
  }, []);

  useLayoutEffect(() => {
    const place = target.current;
    if (!isReady || !place) return;
    target.current = undefined;
    alignRow(place);
    if (place.wasOpened) focusRow(place);
    // The rows around it are drawn in full only now that they are in view.
    const frame = requestAnimationFrame(() => alignRow(place));
    return () => cancelAnimationFrame(frame);
  }, [isReady]);

  useEffect(() => {
    const path = location.pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (opened?: Element): void => {
      clearTimeout(timer);
      timer = undefined;
      // Another screen's entry may be the current one already.
      if (target.current || location.pathname !== path) return;
      const place = findRowPlace(opened);
      if (place) rememberRowPlace(place);
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

function alignRow({ row, top }: RowPlace): void {
  const element = findRow(row);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}

function focusRow({ row }: RowPlace): void {
  const focused = document.activeElement;
  // Only from where a new screen puts it: a reader who went on meanwhile is not called back.
  if (focused && focused !== document.body && focused.tagName !== "H1") return;
  findRow(row)?.querySelector("a")?.focus({ preventScroll: true });
}
