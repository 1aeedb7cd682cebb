import type { PlaceId, ProgrammeId } from "../ids";
import type { Place } from "../reference/place";
import type { Programme } from "../reference/programme";
import type { Mention } from "../reference/proof";

/** What the map and its list show of a place. */
export type MapPlace = Pick<Place, "id" | "name" | "kind" | "departement" | "lat" | "lon"> & {
  readonly mentions: readonly Pick<Mention, "article">[];
};

/** What a list shows of a programme that it leads to. */
export type LinkedProgramme = {
  readonly id: ProgrammeId;
  readonly name: { readonly value: string };
  readonly promise: { readonly value: string };
};

/** With where it applies, for the map. */
export type MapProgramme = LinkedProgramme & {
  readonly territory?: { readonly places: readonly PlaceId[] } | undefined;
};

export function toMapPlace({ id, name, kind, departement, lat, lon, mentions }: Place): MapPlace {
  const articles = [...new Set(mentions.map(({ article }) => article))];
  return { id, name, kind, departement, lat, lon, mentions: articles.map((article) => ({ article })) };
}

export function toLinkedProgramme({ id, name, promise }: Programme): LinkedProgramme {
  return { id, name: { value: name.value }, promise: { value: promise.value } };
}

export function toMapProgramme(programme: Programme): MapProgramme {
  const { territory } = programme;
  return { ...toLinkedProgramme(programme), ...(territory && { territory: { places: territory.places } }) };
}
