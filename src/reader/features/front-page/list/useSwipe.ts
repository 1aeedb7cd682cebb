import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RowAction } from "./rowActions";

const SLOP_PX = 12;
/** Releasing beyond this distance acts. */
const ACT_PX = 88;
/** Left to iOS, which goes back in history from there. */
const EDGE_PX = 24;
const SETTLE_MS = 250;

type Way = "left" | "right";

export type Swipe = {
  readonly way: Way;
  readonly action: RowAction;
  readonly isArmed: boolean;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
};

type Gesture = {
  readonly row: HTMLElement;
  readonly place: Swipe["place"];
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
};

/** `touch-action` leaves vertical movement to the browser, which cancels the pointer: scrolling is never delayed. */
export function useSwipe(
  list: RefObject<HTMLElement | null>,
  decide: (id: string, way: Way) => RowAction | undefined,
): Swipe | undefined {
  const [swipe, setSwipe] = useState<Swipe | undefined>(undefined);
  const latest = useRef(decide);
  latest.current = decide;

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let gesture: Gesture | undefined;
    let current: Swipe | undefined;

    const show = (next: Swipe | undefined): void => {
      if (next?.way !== current?.way || next?.isArmed !== current?.isArmed) setSwipe(next);
      current = next;
    };
    const end = (): void => {
      if (gesture && current) settle(gesture.row);
      gesture = undefined;
      show(undefined);
    };
    const down = (event: PointerEvent): void => {
      end();
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-article]") : null;
      if (!row || event.pointerType !== "touch" || !event.isPrimary || isZoomed()) return;
      if (event.clientX < EDGE_PX || event.clientX > innerWidth - EDGE_PX) return;
      const place = findPlace(row, element);
      gesture = { row, place, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    };
    const move = (event: PointerEvent): void => {
      if (!gesture || event.pointerId !== gesture.pointer) return;
      const { row, place } = gesture;
      const dx = event.clientX - gesture.x;
      const dy = event.clientY - gesture.y;
      if (!current) {
        if (Math.abs(dy) > SLOP_PX) gesture = undefined;
        if (!gesture || Math.abs(dx) < SLOP_PX) return;
        row.setPointerCapture(event.pointerId);
        row.dataset.swiped = "";
      }
      const way = dx < 0 ? "left" : "right";
      const action = latest.current(row.dataset.article ?? "", way);
      row.style.transform = `translateX(${action ? dx : 0}px)`;
      show(action && { way, action, isArmed: Math.abs(dx) >= ACT_PX, place });
    };
    const up = (event: PointerEvent): void => {
      if (event.pointerId !== gesture?.pointer) return;
      const done = current;
      end();
      if (!done) return;
      // The finger is still on the row's link.
      element.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => element.removeEventListener("click", stop, { capture: true }), 50);
      if (done.isArmed) done.action.onPress();
    };
    // On a zoomed page one finger pans.
    const zoom = (): void => {
      element.style.touchAction = isZoomed() ? "auto" : "pan-y pinch-zoom";
    };

    zoom();
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener("pointerdown", down, { signal });
    element.addEventListener("pointermove", move, { signal });
    element.addEventListener("pointerup", up, { signal });
    element.addEventListener("pointercancel", end, { signal });
    visualViewport?.addEventListener("resize", zoom, { signal });
    return () => listening.abort();
  }, [list]);

  return swipe;
}

function findPlace(row: HTMLElement, list: HTMLElement): Swipe["place"] {
  const { left, top, width, height } = row.getBoundingClientRect();
  const origin = list.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}

function settle(row: HTMLElement): void {
  row.dataset.swiped = "settling";
  row.style.transform = "";
  setTimeout(() => {
    if (row.dataset.swiped === "settling") delete row.dataset.swiped;
  }, SETTLE_MS);
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.05;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
