import type { Headline } from "../../../domain/article/article";
import type { MapPlace, MapProgramme } from "../../../domain/map/mapPlace";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { ShownPlace } from "../../../domain/map/shownPlace";
import type { ArticleFigures } from "../../../domain/reference/figure";
import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { TimelineProgramme } from "../../../domain/timeline/listMoments";

export type HubData = {
  readonly map: RegionMap | undefined;
  /** Those that articles speak of. */
  readonly places: readonly Pick<MapPlace, "id" | "departement" | "lat" | "lon">[];
  /** How many numbers, and how many acronyms. */
  readonly figures: number;
  readonly acronyms: number;
};

export type MapData = {
  readonly map: RegionMap | undefined;
  readonly places: readonly MapPlace[];
  readonly programmes: readonly MapProgramme[];
};

export type TimelineData = {
  readonly headlines: readonly Pick<Headline, "id" | "title" | "date">[];
  readonly more: boolean;
  readonly programmes: readonly TimelineProgramme[];
};

export type GlossaryData = {
  readonly entries: readonly GlossaryEntry[];
  /** Of the articles that use them. */
  readonly titles: readonly Pick<Headline, "id" | "title">[];
};

/** What a page below « Explorer » was drawn from: only what its screen shows. */
export type ExplorerData = {
  readonly hub?: HubData;
  readonly map?: MapData;
  readonly timeline?: TimelineData;
  readonly figures?: readonly ArticleFigures[];
  readonly glossary?: GlossaryData;
  readonly place?: ShownPlace;
};
