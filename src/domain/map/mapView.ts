import type { MapPoint } from "./regionMap";

/** In map units. Always has the map's proportions and never extends beyond its edges. */
export type MapView = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type MapSize = { readonly width: number; readonly height: number };

/** Any closer, the outlines would look coarse: a border has a corner about every 60 pixels of a phone. */
export const MAX_ZOOM = 12;

export function showAll({ width, height }: MapSize): MapView {
  return { x: 0, y: 0, width, height };
}

export function zoomOf(map: MapSize, view: MapView): number {
  return map.width / view.width;
}

export function zoomAt(map: MapSize, view: MapView, factor: number, at: MapPoint = centreOf(view)): MapView {
  const zoom = Math.min(MAX_ZOOM, zoomOf(map, view) * factor);
  if (zoom <= 1) return showAll(map);
  const shrink = zoomOf(map, view) / zoom;
  return keepInside(map, {
    x: at.x - (at.x - view.x) * shrink,
    y: at.y - (at.y - view.y) * shrink,
    width: map.width / zoom,
    height: map.height / zoom,
  });
}

export function drag(map: MapSize, view: MapView, by: MapPoint): MapView {
  return keepInside(map, { ...view, x: view.x - by.x, y: view.y - by.y });
}

export function showPoints(map: MapSize, points: readonly MapPoint[]): MapView {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const share = Math.max((right - left) / map.width, (bottom - top) / map.height) * AIR;
  const zoom = Math.min(MAX_ZOOM, Math.max(1, 1 / share));
  const [width, height] = [map.width / zoom, map.height / zoom];
  return keepInside(map, { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height });
}
const AIR = 1.6;

const AROUND_ZOOM = 3;

export function showAround(map: MapSize, { x, y }: MapPoint): MapView {
  const [width, height] = [map.width / AROUND_ZOOM, map.height / AROUND_ZOOM];
  return keepInside(map, { x: x - width / 2, y: y - height / 2, width, height });
}

/** Moves the view without zooming, and only if the point is outside. */
export function bringIntoView(map: MapSize, view: MapView, { x, y }: MapPoint): MapView {
  const isInside = x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
  return isInside ? view : keepInside(map, { ...view, x: x - view.width / 2, y: y - view.height / 2 });
}

export function mixViews(from: MapView, to: MapView, part: number): MapView {
  if (part >= 1) return to;
  const mix = (one: number, other: number) => one + (other - one) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}

function centreOf({ x, y, width, height }: MapView): MapPoint {
  return { x: x + width / 2, y: y + height / 2 };
}

function keepInside(map: MapSize, view: MapView): MapView {
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
  return { ...view, x: clamp(view.x, map.width - view.width), y: clamp(view.y, map.height - view.height) };
}

export type Cluster<T> = {
  /** Where its first item is: a real place, not an average. */
  readonly at: MapPoint;
  readonly items: readonly T[];
};

/**
 * Groups items so that marks are `distance` map units apart and a finger can hit each. The first keep their own marks,
 * so pass the most important first.
 */
export function clusterPoints<T>(
  items: readonly T[],
  pointOf: (item: T) => MapPoint,
  distance: number,
): readonly Cluster<T>[] {
  const clusters: { readonly at: MapPoint; readonly items: T[] }[] = [];
  const deferred: T[] = [];
  for (const item of items) {
    const at = pointOf(item);
    if (clusters.every((cluster) => apart(cluster.at, at) >= distance)) clusters.push({ at, items: [item] });
    else deferred.push(item);
  }
  for (const item of deferred) findNearest(clusters, pointOf(item))?.items.push(item);
  return clusters;
}

function findNearest<C extends { readonly at: MapPoint }>(clusters: readonly C[], point: MapPoint): C | undefined {
  return clusters.reduce<C | undefined>(
    (nearest, cluster) =>
      nearest === undefined || apart(cluster.at, point) < apart(nearest.at, point) ? cluster : nearest,
    undefined,
  );
}

function apart(one: MapPoint, other: MapPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export type Box = { readonly at: MapPoint; readonly width: number; readonly height: number };

/** At its point if no mark is there, otherwise up to four `step`s below or above, then half its width beside those. */
export function placeLabel(label: Box, marks: readonly Box[], step: number): MapPoint {
  const { x, y } = label.at;
  const tries = [0, label.width / 2, -label.width / 2].flatMap((aside) =>
    [0, 1, -1, 2, -2, 3, -3, 4, -4].map((steps) => ({ x: x + aside, y: y + steps * step })),
  );
  return tries.find((at) => marks.every((mark) => !areOver({ ...label, at }, mark))) ?? label.at;
}

function areOver(one: Box, other: Box): boolean {
  return (
    Math.abs(one.at.x - other.at.x) * 2 < one.width + other.width &&
    Math.abs(one.at.y - other.at.y) * 2 < one.height + other.height
  );
}
