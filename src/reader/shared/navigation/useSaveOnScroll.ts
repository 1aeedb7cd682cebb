import { useEffect, useRef } from "preact/hooks";

const SAVE_AFTER_MS = 200;

/** For what a history entry remembers: saves while the reader scrolls, before a link is followed and when the page is left. */
export function useSaveOnScroll(save: (clicked?: Element) => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const path = location.pathname;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const saveNow = (event?: Event): void => {
      clearTimeout(timer);
      timer = undefined;
      // After Back this screen is still shown, but the history entry is already the next one's.
      if (location.pathname !== path) return;
      latest.current(event?.type === "click" && event.target instanceof Element ? event.target : undefined);
    };
    const saveSoon = (): void => {
      timer ??= setTimeout(saveNow, SAVE_AFTER_MS);
    };
    addEventListener("scroll", saveSoon, { passive: true });
    // Not every browser has it (https://developer.mozilla.org/docs/Web/API/Document/scrollend_event).
    addEventListener("scrollend", saveNow);
    addEventListener("click", saveNow, true);
    addEventListener("pagehide", saveNow);
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", saveSoon);
      removeEventListener("scrollend", saveNow);
      removeEventListener("click", saveNow, true);
      removeEventListener("pagehide", saveNow);
    };
  }, []);
}
