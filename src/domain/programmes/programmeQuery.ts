import type { Audience, ProgrammeKind } from "../reference/programme";
import { toggle } from "../toggle";
import type { ProgrammeOutlook } from "./decideState";

/** `mine`: programmes that the reader bookmarked or follows. */
export const FILTER_NAMES = ["mine", "audience", "topic", "territory", "kind", "state"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** A programme matches if it has one of the values of every filter that has any. */
export type ProgrammeFilters = Readonly<Record<FilterName, readonly string[]>>;

export const PROGRAMME_SORTS = ["name", "articles", "amount", "end"] as const;
export type ProgrammeSort = (typeof PROGRAMME_SORTS)[number];

export type ProgrammeQuery = {
  readonly filters: ProgrammeFilters;
  readonly sort: ProgrammeSort;
  /** The profile ranks nothing. */
  readonly ignoresProfile: boolean;
};

const noFilters: ProgrammeFilters = { mine: [], audience: [], topic: [], territory: [], kind: [], state: [] };
export const emptyQuery: ProgrammeQuery = { filters: noFilters, sort: "name", ignoresProfile: false };

/** URL parameters. Published: a saved link keeps its meaning. */
const parameters: Readonly<Record<FilterName, string>> = {
  mine: "miens",
  audience: "public",
  topic: "theme",
  territory: "territoire",
  kind: "type",
  state: "etat",
};
type Words = Readonly<Record<string, string>>;

/** What addresses say for the values of each filter; the ids of topics and places are French already. Published as well. */
const filterWords: Readonly<Record<FilterName, Words>> = {
  mine: { favourites: "favoris", "follow-up": "suivis" },
  audience: {
    craftspeople: "artisans",
    manufacturers: "industriels",
    farmers: "agriculteurs",
    beekeepers: "apiculteurs",
    foresters: "forestiers",
    "start-ups": "start-ups",
    businesses: "entreprises",
    founders: "createurs",
    researchers: "chercheurs",
    employees: "salaries",
    "local-authorities": "collectivites",
    public: "grand-public",
    region: "region",
  } satisfies Record<Audience, string>,
  topic: {},
  territory: {},
  kind: {
    strategy: "strategie",
    plan: "plan",
    pact: "pacte",
    contract: "contrat",
    agreement: "convention",
    call: "appel",
    scheme: "dispositif",
    fund: "fonds",
    "project-support": "aide-a-un-projet",
    label: "label",
    institution: "organisme",
    delegation: "delegation",
    event: "evenement",
    decision: "decision",
  } satisfies Record<ProgrammeKind, string>,
  state: { "maybe-open": "peut-etre-ouvert", over: "termine" } satisfies Record<ProgrammeOutlook, string>,
};
const sortWords: Readonly<Record<ProgrammeSort, string>> = {
  name: "nom",
  articles: "articles",
  amount: "montant",
  end: "fin",
};

function writeWord(words: Words, value: string): string {
  return Object.entries(words).find(([name]) => name === value)?.[1] ?? value;
}

/** A word that is none is its own value: earlier builds wrote `public=craftspeople&tri=amount`, and saved links still do. */
function readWord(words: Words, word: string): string {
  return Object.entries(words).find(([, written]) => written === word)?.[0] ?? word;
}

const SORT = "tri";
const PROFILE = "profil";
const NO = "non";

/** More than any screen offers; the address may be malformed. */
const MAX_VALUES = 50;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Never fails: invalid parts are ignored. `parameters` are decoded. */
export function readProgrammeQuery(address: Readonly<Record<string, string | undefined>>): ProgrammeQuery {
  const read = (name: FilterName): readonly string[] => {
    const values = (address[parameters[name]] ?? "").split(",").filter((value) => slug.test(value));
    return [...new Set(values.map((word) => readWord(filterWords[name], word)))].slice(0, MAX_VALUES);
  };
  const asked = readWord(sortWords, address[SORT] ?? "");
  return {
    filters: {
      mine: read("mine"),
      audience: read("audience"),
      topic: read("topic"),
      territory: read("territory"),
      kind: read("kind"),
      state: read("state"),
    },
    sort: PROGRAMME_SORTS.find((sort) => sort === asked) ?? emptyQuery.sort,
    ignoresProfile: address[PROFILE] === NO,
  };
}

/** `public=artisans&tri=montant`, or empty. Values are slugs and need no escaping. */
export function writeProgrammeQuery({ filters, sort, ignoresProfile }: ProgrammeQuery): string {
  const writeFilter = (name: FilterName): string =>
    filters[name].map((value) => writeWord(filterWords[name], value)).join(",");
  const pairs = FILTER_NAMES.map((name) => [parameters[name], writeFilter(name)] as const);
  return [
    ...pairs,
    [SORT, sort === emptyQuery.sort ? "" : sortWords[sort]] as const,
    [PROFILE, ignoresProfile ? NO : ""] as const,
  ]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

export function toggleFilter(query: ProgrammeQuery, name: FilterName, value: string): ProgrammeQuery {
  return { ...query, filters: { ...query.filters, [name]: toggle(query.filters[name], value) } };
}

export function clearFilters(query: ProgrammeQuery): ProgrammeQuery {
  return { ...query, filters: noFilters };
}

export function countFilters({ filters }: ProgrammeQuery): number {
  return FILTER_NAMES.reduce((sum, name) => sum + filters[name].length, 0);
}
