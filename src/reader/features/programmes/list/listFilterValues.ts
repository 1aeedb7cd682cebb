import { PROGRAMME_OUTLOOKS } from "../../../../domain/programmes/decideState";
import { type FoundProgrammes, type ListedProgramme, MINE } from "../../../../domain/programmes/findProgrammes";
import type { PlacesById } from "../../../../domain/programmes/listReach";
import type { FilterName, ProgrammeFilters } from "../../../../domain/programmes/programmeQuery";
import { AudienceSchema, ProgrammeKindSchema } from "../../../../domain/reference/programme";
import type { Topic } from "../../../../domain/reference/topic";
import type { ProgrammeMessages } from "../../../i18n/fr/programmes";
import { typeset } from "../../../shared/text/typeset";

type FilterValue = {
  readonly value: string;
  readonly label: string;
  /** How many programmes have it, with the other filters unchanged. */
  readonly count: number;
  readonly isChosen: boolean;
};

export type FilterSurroundings = {
  readonly listed: readonly ListedProgramme[];
  readonly counts: FoundProgrammes["counts"];
  readonly filters: ProgrammeFilters;
  readonly topics: readonly Topic[];
  readonly places: PlacesById;
  readonly messages: ProgrammeMessages;
};

export function listFilterValues(name: FilterName, surroundings: FilterSurroundings): readonly FilterValue[] {
  const { listed, counts, filters } = surroundings;
  // The reader's own are always offered: an empty one tells that there is such a thing.
  const present = new Set([
    ...(name === "mine" ? MINE : []),
    ...listed.flatMap(({ values }) => values[name]),
    ...filters[name],
  ]);
  return listKnown(name, surroundings)
    .filter(({ value }) => present.has(value))
    .map(({ value, label }) => ({
      value,
      label,
      count: counts[name].get(value) ?? 0,
      isChosen: filters[name].includes(value),
    }));
}

type Known = readonly { readonly value: string; readonly label: string }[];

function listKnown(name: FilterName, { topics, places, messages }: FilterSurroundings): Known {
  switch (name) {
    case "mine":
      return MINE.map((value) => ({ value, label: messages.mine[value] }));
    case "audience":
      return AudienceSchema.options.map((value) => ({ value, label: messages.audiences[value] }));
    case "topic":
      return topics.map(({ id, name: topic }) => ({ value: id, label: typeset(topic) }));
    case "territory":
      return sortPlaces(places).map((place) => ({ value: place.id, label: typeset(place.name) }));
    case "kind":
      return ProgrammeKindSchema.options.map((value) => ({ value, label: messages.kinds[value] }));
    case "state":
      return PROGRAMME_OUTLOOKS.map((value) => ({ value, label: messages.outlooks[value] }));
  }
}

/** Large first: a reader looks for the region, then for a département, then for a town. */
function sortPlaces(places: PlacesById) {
  const rank = (kind: string): number =>
    kind === "region" ? 0 : kind === "departement" ? 1 : kind === "outside" ? 3 : 2;
  return [...places.values()].sort(
    (one, other) => rank(one.kind) - rank(other.kind) || one.name.localeCompare(other.name, "fr"),
  );
}
