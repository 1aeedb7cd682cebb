import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import {
  drag,
  type MapSize,
  type MapView,
  mixViews,
  showAll,
  showAround,
  zoomAt,
  zoomOf,
} from "../../../../domain/map/mapView";
import type { MapPoint } from "../../../../domain/map/regionMap";

const GLIDE_MS = 200;

type MapViewHandle = {
  readonly view: MapView;
  /** Immediate, for gestures. */
  readonly setView: (change: (view: MapView) => MapView) => void;
  readonly glideTo: (view: MapView) => void;
};

export function useMapView(map: MapSize, start: MapPoint | undefined): MapViewHandle {
  const [view, setView] = useState(() => (start ? showAround(map, start) : showAll(map)));
  const frame = useRef<number | undefined>(undefined);
  const shown = useRef(view);
  shown.current = view;

  const stop = useCallback(() => {
    if (frame.current !== undefined) cancelAnimationFrame(frame.current);
    frame.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const set = useCallback(
    (change: (view: MapView) => MapView) => {
      stop();
      setView(change);
    },
    [stop],
  );
  const glideTo = useCallback(
    (goal: MapView) => {
      stop();
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setView(goal);
      const from = shown.current;
      let start: number | undefined;
      const step = (now: number): void => {
        start ??= now;
        const part = Math.min(1, (now - start) / GLIDE_MS);
        setView(mixViews(from, goal, 1 - (1 - part) ** 2));
        frame.current = part < 1 ? requestAnimationFrame(step) : undefined;
      };
      frame.current = requestAnimationFrame(step);
    },
    [stop],
  );
  return { view, setView: set, glideTo };
}

const TAP_PIXELS = 8;

/** While the whole map is visible, one finger scrolls the page. A gesture never counts as a tap. */
export function useMapGestures(
  frame: RefObject<HTMLElement | null>,
  map: MapSize,
  view: MapView,
  setView: (change: (view: MapView) => MapView) => void,
): void {
  const shown = useRef(view);
  shown.current = view;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const fingers = new Map<number, MapPoint>();
    let travelled = 0;

    const toMap = ({ x, y }: MapPoint, seen: MapView): MapPoint => {
      const box = element.getBoundingClientRect();
      return {
        x: seen.x + ((x - box.left) / box.width) * seen.width,
        y: seen.y + ((y - box.top) / box.height) * seen.height,
      };
    };

    const onDown = ({ pointerId, clientX, clientY }: PointerEvent): void => {
      if (fingers.size === 0) travelled = 0;
      fingers.set(pointerId, { x: clientX, y: clientY });
    };
    const onMove = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      fingers.set(event.pointerId, now);
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      if (travelled < TAP_PIXELS) return;
      const [other] = others;
      if (other) {
        const factor = distance(now, other) / Math.max(1, distance(before, other));
        setView((seen) => zoomAt(map, seen, factor, toMap(middle(now, other), seen)));
      }
      if (other || zoomOf(map, shown.current) > 1) {
        // Keeps a finger that leaves the frame; capturing earlier would swallow a plain tap.
        if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
        const share = other ? 0.5 : 1;
        setView((seen) => {
          const [from, to] = [toMap(before, seen), toMap(now, seen)];
          return drag(map, seen, { x: (to.x - from.x) * share, y: (to.y - from.y) * share });
        });
      }
    };
    const onUp = ({ pointerId }: PointerEvent): void => {
      fingers.delete(pointerId);
    };
    const onClick = (event: MouseEvent): void => {
      // A click by keyboard has no detail and must not be suppressed.
      if (event.detail === 0 || travelled < TAP_PIXELS) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      setView((seen) => zoomAt(map, seen, Math.exp(-event.deltaY / 200), toMap(at, seen)));
    };

    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("click", onClick, true);
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onUp);
      element.removeEventListener("click", onClick, true);
      element.removeEventListener("wheel", onWheel);
    };
  }, [frame, map, setView]);
}

function distance(one: MapPoint, other: MapPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function middle(one: MapPoint, other: MapPoint): MapPoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
