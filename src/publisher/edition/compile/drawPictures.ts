import type { Article } from "../../../domain/article/article";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Place } from "../../../domain/reference/place";
import { drawPicture } from "../map/drawPicture";

/** Gives each article its picture, so that a list need not look up places and figures. */
export function drawPictures(
  articles: readonly Article[],
  places: readonly Place[],
  map: RegionMap | undefined,
): readonly Article[] {
  const named = new Map<string, Place[]>();
  for (const place of places) {
    for (const article of new Set(place.mentions.map((mention) => mention.article))) {
      named.set(article, [...(named.get(article) ?? []), place]);
    }
  }
  return articles.map(({ body, notes, figures, ...headline }): Article => {
    const its = named.get(headline.id) ?? [];
    const picture = drawPicture(figures, its, map);
    return {
      ...headline,
      ...(picture && { picture }),
      body,
      notes,
      figures,
    };
  });
}
