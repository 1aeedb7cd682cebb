import type { ArticleId, PlaceId } from "../../ids";
import { listTold } from "../../map/placeNews";
import type { Place } from "../../reference/place";

/** The articles about some places: a département has those of all that lies in it. */
export function listInPlaces(chosen: readonly PlaceId[], places: readonly Place[]): ReadonlySet<ArticleId> {
  const told = places.filter(({ id }) => chosen.includes(id)).flatMap((place) => listTold(place, places));
  return new Set(told.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
}
