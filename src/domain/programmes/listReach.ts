import type { PlaceId } from "../ids";
import type { Departement, Place } from "../reference/place";
import type { ProgrammeCard } from "./programmeCard";

export type Reach = {
  readonly places: readonly PlaceId[];
  readonly departements: ReadonlySet<Departement>;
  /** The articles name no place, or one that excludes no département: the region, the country, a fair abroad. */
  readonly isEverywhere: boolean;
};

export type LocatedPlace = Pick<Place, "id" | "name" | "kind" | "departement" | "near">;
export type PlacesById = ReadonlyMap<PlaceId, LocatedPlace>;

export function listReach({ territory }: Pick<ProgrammeCard, "territory">, places: PlacesById): Reach {
  const named = (territory?.places ?? []).flatMap((id) => places.get(id) ?? []);
  const departements = new Set(named.flatMap((place) => departementsOf(place, places)));
  const isWide = named.some(({ kind }) => kind === "region");
  return {
    places: named.map(({ id }) => id),
    departements,
    isEverywhere: isWide || named.every(({ kind }) => kind === "outside"),
  };
}

function departementsOf(place: LocatedPlace, places: PlacesById): readonly Departement[] {
  if (place.departement) return [place.departement];
  return place.near.flatMap((id) => places.get(id)?.departement ?? []);
}
