import type { ArticleId, PlaceId, ProgrammeId } from "../ids";
import type { Departement, Place } from "../reference/place";
import type { Mention } from "../reference/proof";

export type PlaceNews = { readonly articles: readonly ArticleId[]; readonly programmes: readonly ProgrammeId[] };
type Mentioned = Pick<Place, "id"> & { readonly mentions: readonly Pick<Mention, "article">[] };
type Territory = {
  readonly id: ProgrammeId;
  readonly territory?: { readonly places: readonly PlaceId[] } | undefined;
};
type Located = Pick<Place, "kind" | "departement">;

/** A programme concerns a place when its territory names it. */
export function gatherNews(places: readonly Mentioned[], programmes: readonly Territory[]): PlaceNews {
  const ids = new Set<PlaceId>(places.map(({ id }) => id));
  const articles = places.flatMap(({ mentions }) => mentions.map(({ article }) => article));
  const concerned = programmes.filter(({ territory }) => territory?.places.some((place) => ids.has(place)));
  return { articles: [...new Set(articles)], programmes: concerned.map(({ id }) => id) };
}

export function placesIn<P extends Pick<Place, "departement">>(
  departement: Departement,
  places: readonly P[],
): readonly P[] {
  return places.filter((place) => place.departement === departement);
}

/** What a place's page tells of: a département is told by all that lies in it, any other place by itself. */
export function listTold<P extends Located>(place: P, places: readonly P[]): readonly P[] {
  const { kind, departement } = place;
  return kind === "departement" && departement !== undefined ? placesIn(departement, places) : [place];
}

/** The passages that are news of some places, each once: one may name several of them. */
export function listMentions(places: readonly Pick<Place, "mentions">[]): readonly Mention[] {
  const byPassage = new Map<string, Mention>();
  for (const mention of places.flatMap(({ mentions }) => mentions)) {
    const key = `${mention.article} ${mention.quote}`;
    if (!byPassage.has(key)) byPassage.set(key, mention);
  }
  return [...byPassage.values()];
}

export type Regional = { readonly region: Pick<Place, "id" | "name">; readonly programmes: number };

/** What holds for the whole region holds in each of its places as well. */
export function countRegional(
  places: readonly Pick<Place, "id" | "name" | "kind">[],
  programmes: readonly Territory[],
): Regional | undefined {
  const region = places.find(({ kind }) => kind === "region");
  const count = programmes.filter(({ territory }) => region && territory?.places.includes(region.id)).length;
  return region && count > 0 ? { region: { id: region.id, name: region.name }, programmes: count } : undefined;
}

/** Whether there is anything to read about it. */
export function hasNews({ articles, programmes }: PlaceNews): boolean {
  return articles.length > 0 || programmes.length > 0;
}
