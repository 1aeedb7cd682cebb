import { toggle } from "../toggle";
import { HIT_KINDS, type HitKind, NO_FILTERS, type SearchFilters } from "./query/searchRequest";

/** The search screen's state in its URL and in saved searches. */
export type SearchAddress = {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly kind: HitKind | null;
};
type AddressPair = readonly [name: string, value: string];

/** Limited, because a saved search limits its query too. */
const MAX_TEXT_LENGTH = 500;
const MAX_OF_A_LIST = 30;

/** Published: a link or a saved search goes on meaning the same. */
const listNames = {
  topics: "theme",
  programmes: "programme",
  places: "lieu",
  departements: "departement",
  tags: "etiquette",
} as const;
const flagNames = { favourites: "favoris", unread: "nonlus", withNotes: "notes" } as const;
const dayNames = { from: "depuis", to: "jusque" } as const;
const kindNames: Readonly<Record<HitKind, string>> = {
  article: "articles",
  programme: "programmes",
  place: "lieux",
  acronym: "sigles",
  tag: "etiquettes",
  note: "notes",
  followUp: "demarches",
};

export const EMPTY_SEARCH: SearchAddress = { text: "", filters: NO_FILTERS, kind: null };

/** From a URL, `q=ruches&theme=agriculture&favoris=1`. Unknown parts are ignored. */
export function readSearchAddress(pairs: Iterable<AddressPair>): SearchAddress {
  const list = [...pairs];
  const all = (name: string): string[] => {
    const values = list.filter(([key, value]) => key === name && value.trim() !== "").map(([, value]) => value);
    return [...new Set(values)].slice(0, MAX_OF_A_LIST);
  };
  const flag = (name: string): boolean => all(name).includes("1");
  const day = (name: string): string | undefined => all(name).find((value) => /^\d{4}(?:-\d{2}){0,2}$/.test(value));
  const from = day(dayNames.from);
  const to = day(dayNames.to);
  const [text = ""] = all("q");
  const [kind] = all("dans");
  return {
    text: text.slice(0, MAX_TEXT_LENGTH),
    filters: {
      topics: all(listNames.topics),
      programmes: all(listNames.programmes),
      places: all(listNames.places),
      departements: all(listNames.departements),
      tags: all(listNames.tags),
      favourites: flag(flagNames.favourites),
      unread: flag(flagNames.unread),
      withNotes: flag(flagNames.withNotes),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    kind: HIT_KINDS.find((candidate) => kindNames[candidate] === kind) ?? null,
  };
}

export function writeSearchAddress({ text, filters, kind }: SearchAddress): readonly AddressPair[] {
  const pairs: AddressPair[] = [];
  if (text.trim() !== "") pairs.push(["q", text.slice(0, MAX_TEXT_LENGTH)]);
  for (const list of FILTER_LISTS) {
    for (const value of filters[list]) pairs.push([listNames[list], value]);
  }
  for (const flag of FILTER_FLAGS) {
    if (filters[flag]) pairs.push([flagNames[flag], "1"]);
  }
  if (filters.from !== undefined) pairs.push([dayNames.from, filters.from]);
  if (filters.to !== undefined) pairs.push([dayNames.to, filters.to]);
  if (kind) pairs.push(["dans", kindNames[kind]]);
  return pairs;
}

export const FILTER_LISTS = ["topics", "programmes", "places", "departements", "tags"] as const;
export type FilterList = (typeof FILTER_LISTS)[number];
export const FILTER_FLAGS = ["favourites", "unread", "withNotes"] as const;
export type FilterFlag = (typeof FILTER_FLAGS)[number];

export function countFilters(filters: SearchFilters): number {
  const inLists = FILTER_LISTS.reduce((sum, list) => sum + filters[list].length, 0);
  const flags = FILTER_FLAGS.filter((flag) => filters[flag]).length;
  return inLists + flags + Number(filters.from !== undefined || filters.to !== undefined);
}

export function toggleFilter(filters: SearchFilters, list: FilterList, value: string): SearchFilters {
  return { ...filters, [list]: toggle(filters[list], value) };
}

export function isEmptySearch({ text, filters }: SearchAddress): boolean {
  return text.trim() === "" && countFilters(filters) === 0;
}
