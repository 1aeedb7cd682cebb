import type { ArticleId, PlaceId, ProgrammeId } from "../ids";
import type { Departement, Place } from "../reference/place";
import type { Programme } from "../reference/programme";

/** What the edition tells of a place: each once, in the order of the editors' files. */
export type PlaceNews = { readonly articles: readonly ArticleId[]; readonly programmes: readonly ProgrammeId[] };
type Territory = Pick<Programme, "id" | "territory">;

/** The news of some places together. A programme is news of a place when it says so of its territory. */
export function gatherNews(places: readonly Place[], programmes: readonly Territory[]): PlaceNews {
  const ids = new Set<PlaceId>(places.map(({ id }) => id));
  const articles = places.flatMap(({ mentions }) => mentions.map(({ article }) => article));
  const concerned = programmes.filter(({ territory }) => territory?.places.some((place) => ids.has(place)));
  return { articles: [...new Set(articles)], programmes: concerned.map(({ id }) => id) };
}

/** The places in a département, and itself. */
export function placesIn(departement: Departement, places: readonly Place[]): readonly Place[] {
  return places.filter((place) => place.departement === departement);
}

/** Whether there is anything to read about it. */
export function hasNews({ articles, programmes }: PlaceNews): boolean {
  return articles.length > 0 || programmes.length > 0;
}
