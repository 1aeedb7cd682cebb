import type { MapPoint } from "./regionMap";

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
