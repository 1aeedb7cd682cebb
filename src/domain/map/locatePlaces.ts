import type { Departement, Place } from "../reference/place";
import { projectPoint } from "./projectPoint";
import type { MapPoint, RegionMap } from "./regionMap";

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
