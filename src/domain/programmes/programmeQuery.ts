import { toggle } from "../toggle";
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
    return [...new Set(values)].slice(0, MAX_VALUES);
  };
  return {
    filters: {
      mine: read("mine"),
      audience: read("audience"),
      topic: read("topic"),
      territory: read("territory"),
      kind: read("kind"),
      state: read("state"),
    },
    sort: PROGRAMME_SORTS.find((sort) => sort === address[SORT]) ?? emptyQuery.sort,
    ignoresProfile: address[PROFILE] === NO,
  };
}

/** `public=craftspeople&tri=amount`, or empty. Values are slugs and need no escaping. */
export function writeProgrammeQuery({ filters, sort, ignoresProfile }: ProgrammeQuery): string {
  const pairs = FILTER_NAMES.map((name) => [parameters[name], filters[name].join(",")] as const);
  return [...pairs, [SORT, sort === emptyQuery.sort ? "" : sort] as const, [PROFILE, ignoresProfile ? NO : ""] as const]
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
