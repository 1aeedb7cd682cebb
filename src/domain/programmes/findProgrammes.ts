import type { ProgrammeId } from "../ids";
import { decideOutlook, decideState, type ProgrammeState } from "./decideState";
import { listReach, type PlacesById, type Reach } from "./listReach";
import type { ProgrammeCard } from "./programmeCard";
import { FILTER_NAMES, type FilterName, type ProgrammeQuery, type ProgrammeSort } from "./programmeQuery";

export type ReaderProgrammes = {
  readonly favourites: ReadonlySet<ProgrammeId>;
  readonly followed: ReadonlySet<ProgrammeId>;
};
export const MINE = ["favourites", "follow-up"] as const;

export type ListedProgramme = {
  readonly card: ProgrammeCard;
  readonly state: ProgrammeState;
  readonly reach: Reach;
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
  /** The largest amount that an article states. */
  readonly euros: number | undefined;
};

type Surroundings = {
  readonly places: PlacesById;
  readonly own: ReaderProgrammes;
  readonly today: string;
};

export function describeProgramme(card: ProgrammeCard, { places, own, today }: Surroundings): ListedProgramme {
  const reach = listReach(card, places);
  const state = decideState(card, today);
  const mine = [own.favourites.has(card.id) && MINE[0], own.followed.has(card.id) && MINE[1]];
  const euros = card.amounts.flatMap((amount) => amount.euros ?? []);
  return {
    card,
    state,
    reach,
    values: {
      mine: mine.filter((value) => value !== false),
      audience: card.audiences,
      topic: card.topics,
      territory: reach.places,
      kind: [card.kind],
      state: [decideOutlook(state)],
    },
    euros: euros.length > 0 ? Math.max(...euros) : undefined,
  };
}

export type FoundProgrammes = {
  readonly found: readonly ListedProgramme[];
  /** For each filter and value, the number of results if only that value were selected in its filter. */
  readonly counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
};

export function findProgrammes(listed: readonly ListedProgramme[], query: ProgrammeQuery): FoundProgrammes {
  const found: ListedProgramme[] = [];
  const counts = {
    mine: new Map<string, number>(),
    audience: new Map<string, number>(),
    topic: new Map<string, number>(),
    territory: new Map<string, number>(),
    kind: new Map<string, number>(),
    state: new Map<string, number>(),
  } satisfies Record<FilterName, Map<string, number>>;
  for (const candidate of listed) {
    const refusing = FILTER_NAMES.filter((name) => !passes(candidate, query, name));
    if (refusing.length === 0) found.push(candidate);
    // A programme excluded only by this filter still counts for the filter's own values.
    for (const name of FILTER_NAMES) {
      if (refusing.some((other) => other !== name)) continue;
      for (const value of candidate.values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { found: found.sort(comparisons[query.sort]), counts };
}

function passes({ values }: ListedProgramme, { filters }: ProgrammeQuery, name: FilterName): boolean {
  const chosen = filters[name];
  return chosen.length === 0 || values[name].some((value) => chosen.includes(value));
}

type Comparison = (one: ListedProgramme, other: ListedProgramme) => number;

/** The names are the publisher's, and French. */
const collator = new Intl.Collator("fr", { sensitivity: "base", numeric: true });
const byName: Comparison = (one, other) => collator.compare(one.card.name, other.card.name);

/** Largest first, missing values last, equal ones by name. */
const comparisons: Readonly<Record<ProgrammeSort, Comparison>> = {
  name: byName,
  articles: (one, other) => other.card.articles - one.card.articles || byName(one, other),
  amount: (one, other) => (other.euros ?? -1) - (one.euros ?? -1) || byName(one, other),
  end: (one, other) => compareText(endOf(other), endOf(one)) || byName(one, other),
};

function endOf({ card: { period, closesOn } }: ListedProgramme): string {
  return closesOn ?? period?.last ?? "";
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
