import { fold } from "../../text/foldText";
import { NO_FILTERS, type SearchFilters } from "./searchRequest";

/* We write the first name and understand the others in every language, so that searches can be shared. */

type ListName = "topics" | "programmes" | "places" | "departements" | "tags";
const lists: Readonly<Record<ListName, readonly string[]>> = {
  topics: ["thème", "themes", "thema", "topic"],
  programmes: ["programme", "programmes", "dispositif", "programm"],
  places: ["lieu", "ville", "commune", "place", "ort"],
  departements: ["département", "dept", "dep"],
  tags: ["étiquette", "etiquettes", "tag", "tags"],
};
type FlagName = "favourites" | "unread" | "withNotes";
const flags: Readonly<Record<FlagName, { readonly names: readonly string[]; readonly value: "oui" | "non" }>> = {
  favourites: { names: ["favori", "favoris"], value: "oui" },
  unread: { names: ["lu", "lus"], value: "non" },
  withNotes: { names: ["note", "notes"], value: "oui" },
};
const days: Readonly<Record<"from" | "to", readonly string[]>> = {
  from: ["depuis", "apres", "since", "seit"],
  to: ["jusque", "avant", "until", "bis"],
};

export function readFilter(filters: SearchFilters, key: string, value: string): SearchFilters | undefined {
  const name = fold(key);
  const isCalled = (names: readonly string[]): boolean => names.some((other) => fold(other) === name);
  if (value.trim() === "") return undefined;
  for (const list of listNames) {
    if (!isCalled(lists[list])) continue;
    const item = list === "tags" ? value.trim() : toId(value);
    if (item === "") return undefined;
    return filters[list].includes(item) ? filters : { ...filters, [list]: [...filters[list], item] };
  }
  for (const flag of flagNames) {
    const { names, value: on } = flags[flag];
    if (isCalled(names)) return fold(value).trim() === on ? { ...filters, [flag]: true } : undefined;
  }
  for (const side of ["from", "to"] as const) {
    const day = isCalled(days[side]) ? readDay(value.trim()) : undefined;
    if (day !== undefined) return { ...filters, [side]: day };
  }
  return undefined;
}

const listNames = ["topics", "programmes", "places", "departements", "tags"] as const;
const flagNames = ["favourites", "unread", "withNotes"] as const;

/** The reverse of `parseSearch`, in a stable order. */
export function writeFilters(filters: SearchFilters): string {
  return [
    ...listNames.flatMap((list) => filters[list].map((item) => `${lists[list][0]}:${quote(item)}`)),
    ...flagNames.flatMap((flag) => (filters[flag] ? [`${flags[flag].names[0]}:${flags[flag].value}`] : [])),
    ...(filters.from === undefined ? [] : [`${days.from[0]}:${filters.from}`]),
    ...(filters.to === undefined ? [] : [`${days.to[0]}:${filters.to}`]),
  ].join(" ");
}

/** Dates of `more` win. */
export function joinFilters(filters: SearchFilters, more: SearchFilters): SearchFilters {
  const joined = { ...NO_FILTERS, ...filters, ...more };
  for (const list of listNames) joined[list] = [...new Set([...filters[list], ...more[list]])];
  for (const flag of flagNames) joined[flag] = filters[flag] || more[flag];
  return joined;
}

function quote(value: string): string {
  return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`;
}

function toId(value: string): string {
  return fold(value)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** `2019`, `2019-06`, `2019-06-15`, and the French `06/2019`, `15/06/2019`. */
function readDay(value: string): string | undefined {
  const written = value.split("/").reverse().join("-");
  return /^\d{4}(?:-\d{2}){0,2}$/.test(written) ? written : undefined;
}
