import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

export const HIT = "data-hit";

const fields = "input, textarea, select, dialog";

/** Arrow keys move the focus itself, so that screen readers follow; a letter continues typing. */
export function useResultKeys(
  screen: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  onClose: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const box = field.current;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (!box || hasModifier || event.isComposing || event.defaultPrevented) return;
      const hits = [...(screen.current?.querySelectorAll<HTMLElement>(`[${HIT}]`) ?? [])];
      // The focused result may have disappeared: continue from the box.
      const isInBox = target === box || target === document.body;
      const place = hits.indexOf(target);
      if (event.key === "Escape" && (isInBox || place >= 0)) {
        event.preventDefault();
        if (isInBox) onClose();
        else focusBox(box);
      } else if (event.key === "/" && !target.closest(fields)) {
        event.preventDefault();
        // The application's own listener would open this screen again.
        event.stopPropagation();
        focusBox(box);
        box.select();
      } else if (place >= 0 && /^[\p{L}\d]$/u.test(event.key)) {
        focusBox(box);
      } else if (isInBox || place >= 0) {
        const next = decideNext(event.key, place, hits.length);
        if (next === undefined) return;
        event.preventDefault();
        if (next < 0) focusBox(box);
        else hits[next]?.focus();
      }
    };
    // Capture, to run before the application's own listener.
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [screen, field, onClose]);
}

function decideNext(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return Math.min(place + 1, count - 1);
  if (key === "ArrowUp") return place < 0 ? undefined : place - 1;
  if (place < 0) return undefined;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

function focusBox(box: HTMLInputElement): void {
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}
