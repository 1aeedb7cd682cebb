import { identity } from "virtual:edition";
import type { PlaceId } from "../../../domain/ids";
import { listMentions, listTold } from "../../../domain/map/placeNews";
import { type ShownPlace, showPlace } from "../../../domain/map/shownPlace";
import { useWatch } from "../../shared/edition/useWatch";
import { type FoundArticles, watchArticles } from "../../shared/edition/watchArticles";
import { type ExplorerReference, mapReference, together, useExplorerReferences } from "./useReferences";

/** A place with all that its page says, in one answer; `missing`: the phone's edition has no such place. */
export function useShownPlace(id: PlaceId, isPrerendered: boolean): ExplorerReference<ShownPlace | "missing"> {
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps(), isPrerendered);
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces(), isPrerendered);
  const programmes = useExplorerReferences("programmes", (storage) => storage.watchProgrammes(), isPrerendered);
  const known = places.status === "ready" ? places.value : [];
  const place = known.find((one) => one.id === id);
  const mentions = place ? listMentions(listTold(place, known)) : [];
  const ids = [...new Set(mentions.map(({ article }) => article))];
  const watched = useWatch<FoundArticles | null>(
    `texts ${ids}`,
    (storage) => watchArticles(storage, ids),
    isPrerendered ? null : undefined,
  );
  if (watched.status === "failed") return watched;
  const articles = watched.status === "ready" ? watched.value : null;
  // Until the articles of these very mentions have answered.
  const isRead = articles !== null && ids.every((one) => articles.has(one));
  const found = together(map, together(places, programmes));
  if (found.status === "ready" && place && !isRead) return { status: "loading" };
  return mapReference(found, ([[drawing], [all, concerned]]) =>
    place && articles
      ? showPlace(place, { map: drawing, places: all, programmes: concerned, articles, language: identity.language })
      : "missing",
  );
}
