import type { PlaceId } from "../ids";
import type { Departement, Place } from "../place";
import type { Programme } from "../programme";

/** Where a programme holds, as far as the articles say. */
export type Reach = {
  readonly places: readonly PlaceId[];
  /** Those that its places are, or lie in. */
  readonly departements: ReadonlySet<Departement>;
  /** The articles name no place, or one that leaves no département out: the region, the country, a fair abroad. */
  readonly isEverywhere: boolean;
};

export type PlacesById = ReadonlyMap<PlaceId, Place>;

export function listReach({ territory }: Programme, places: PlacesById): Reach {
  const named = (territory?.places ?? []).flatMap((id) => places.get(id) ?? []);
  const departements = new Set(named.flatMap((place) => departementsOf(place, places)));
  const isWide = named.some(({ kind }) => kind === "region");
  return {
    places: named.map(({ id }) => id),
    departements,
    isEverywhere: isWide || named.every(({ kind }) => kind === "outside"),
  };
}

function departementsOf(place: Place, places: PlacesById): readonly Departement[] {
  if (place.departement) return [place.departement];
  return place.near.flatMap((id) => places.get(id)?.departement ?? []);
}
