import type { ArticleId, PlaceId, ProgrammeId } from "../ids";
import type { Departement, Place } from "../reference/place";
import type { Programme } from "../reference/programme";
import type { Mention } from "../reference/proof";

export type PlaceNews = { readonly articles: readonly ArticleId[]; readonly programmes: readonly ProgrammeId[] };
type Territory = Pick<Programme, "id" | "territory">;

/** A programme concerns a place when its territory names it. */
export function gatherNews(places: readonly Place[], programmes: readonly Territory[]): PlaceNews {
  const ids = new Set<PlaceId>(places.map(({ id }) => id));
  const articles = places.flatMap(({ mentions }) => mentions.map(({ article }) => article));
  const concerned = programmes.filter(({ territory }) => territory?.places.some((place) => ids.has(place)));
  return { articles: [...new Set(articles)], programmes: concerned.map(({ id }) => id) };
}

export function placesIn(departement: Departement, places: readonly Place[]): readonly Place[] {
  return places.filter((place) => place.departement === departement);
}

/** What a place's page tells of: a département is told by all that lies in it, any other place by itself. */
export function listTold(place: Place, places: readonly Place[]): readonly Place[] {
  const { kind, departement } = place;
  return kind === "departement" && departement !== undefined ? placesIn(departement, places) : [place];
}

/** The passages that are news of some places, each once: one may name several of them. */
export function listMentions(places: readonly Place[]): readonly Mention[] {
  const byPassage = new Map<string, Mention>();
  for (const mention of places.flatMap(({ mentions }) => mentions)) {
    const key = `${mention.article} ${mention.quote}`;
    if (!byPassage.has(key)) byPassage.set(key, mention);
  }
  return [...byPassage.values()];
}

/** Whether there is anything to read about it. */
export function hasNews({ articles, programmes }: PlaceNews): boolean {
  return articles.length > 0 || programmes.length > 0;
}
