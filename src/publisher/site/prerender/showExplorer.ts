import { toMapPlace, toMapProgramme } from "../../../domain/map/mapPlace";
import { gatherNews, hasNews, listTold, type PlaceNews } from "../../../domain/map/placeNews";
import { showPlace } from "../../../domain/map/shownPlace";
import { countFigures } from "../../../domain/reference/countFigures";
import type { Place } from "../../../domain/reference/place";
import { toTimelineProgramme } from "../../../domain/timeline/listMoments";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import type { PageContent } from "./renderer";

type ExplorerData = NonNullable<PageContent["explorer"]>;
type Shown<Name extends keyof ExplorerData> = NonNullable<ExplorerData[Name]>;

/* What « Explorer » and the screens below it are drawn from: of what the phone's database will answer, what they show. */

export function showHub({ map, places, figures, glossary }: CompiledEdition): Shown<"hub"> {
  const mapped = places.filter((place) => hasNews(gatherNews([place], [])));
  return {
    map,
    places: mapped.map(({ id, departement, lat, lon }) => ({ id, departement, lat, lon })),
    figures: countFigures(figures),
    acronyms: glossary.length,
  };
}

export function showMap({ map, places, programmes }: CompiledEdition): Shown<"map"> {
  return { map, places: places.map(toMapPlace), programmes: programmes.map(toMapProgramme) };
}

export function showTimeline({ articles, programmes }: CompiledEdition, step: number): Shown<"timeline"> {
  return {
    headlines: articles.slice(0, step).map(({ id, title, date }) => ({ id, title, date })),
    more: articles.length > step,
    programmes: programmes
      .map(toTimelineProgramme)
      .filter(({ milestones, period }) => milestones.length > 0 || period !== undefined),
  };
}

export function showFigures({ figures }: CompiledEdition, step: number): Shown<"figures"> {
  return figures.slice(0, step);
}

export function showGlossary({ glossary, articles }: CompiledEdition): Shown<"glossary"> {
  const used = new Set(glossary.flatMap((entry) => entry.articles));
  return {
    entries: glossary,
    titles: articles.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
  };
}

export function showPlaceOf(
  { map, places, programmes, articles, identity }: CompiledEdition,
  place: Place,
): { readonly shown: Shown<"place">; readonly news: PlaceNews } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const shown = showPlace(place, { map, places, programmes, articles: byId, language: identity.language });
  return { shown, news: gatherNews(listTold(place, places), programmes) };
}
