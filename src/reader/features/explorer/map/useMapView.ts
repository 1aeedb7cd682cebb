import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type MapSize, type MapView, mixViews, showAll, showAround } from "../../../../domain/map/mapView";
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
