import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

const HOLD_MS = 500;
/** A finger that moves this far scrolls. */
const SLOP_PX = 10;

/** Calls back with the `data-target` of the row held by a finger, and suppresses the phone's own menu and the click. */
export function useLongPress(list: RefObject<HTMLElement | null>, onLongPress: (target: string) => void): void {
  const latest = useRef(onLongPress);
  latest.current = onLongPress;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHeld = false;
    let start = { x: 0, y: 0 };
    const end = (): void => {
      clearTimeout(timer);
      timer = undefined;
    };
    const down = (event: PointerEvent): void => {
      end();
      isHeld = false;
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-target]") : null;
      const target = row?.dataset.target;
      if (target === undefined || event.pointerType !== "touch" || !event.isPrimary) return;
      start = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        isHeld = true;
        latest.current(target);
      }, HOLD_MS);
    };
    const move = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > SLOP_PX) end();
    };
    const swallow = (event: Event): void => {
      if (!isHeld) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === "click") isHeld = false;
    };
    const menu = (event: Event): void => {
      if (timer !== undefined || isHeld) event.preventDefault();
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", end);
    element.addEventListener("pointercancel", end);
    element.addEventListener("click", swallow, true);
    element.addEventListener("contextmenu", menu);
    return () => {
      end();
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", end);
      element.removeEventListener("pointercancel", end);
      element.removeEventListener("click", swallow, true);
      element.removeEventListener("contextmenu", menu);
    };
  }, [list]);
}
