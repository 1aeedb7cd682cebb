import type { Departement, Place } from "../reference/place";
import { projectPoint } from "./projectPoint";
import type { MapPoint, RegionMap } from "./regionMap";

/** A place that has a point on the map. */
export type LocatedPlace = { readonly place: Place; readonly at: MapPoint };

export function locatePlaces(places: readonly Place[], map: Pick<RegionMap, "origin">): readonly LocatedPlace[] {
  return places.flatMap((place) => {
    const { lat, lon } = place;
    return lat === undefined || lon === undefined ? [] : [{ place, at: projectPoint({ lat, lon }, map) }];
  });
}

/** The départements that places are in. */
export function departementsOf(places: readonly Place[]): ReadonlySet<Departement> {
  return new Set(places.flatMap(({ departement }) => departement ?? []));
}
