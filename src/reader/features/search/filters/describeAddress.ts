import type { SearchFilters } from "../../../../domain/search/query/searchRequest";
import {
  FILTER_FLAGS,
  FILTER_LISTS,
  type FilterFlag,
  type FilterList,
  type SearchAddress,
} from "../../../../domain/search/searchAddress";
import type { Format } from "../../../i18n/base/format";
import type { SearchMessages } from "../../../i18n/fr/search";
import type { ActiveFilter } from "../../../shared/filters/ActiveFilters";
import { type FilterChoices, nameFilter } from "./useFilterChoices";

type Naming = { readonly choices: FilterChoices; readonly messages: SearchMessages; readonly format: Format };

export function listActiveFilters(filters: SearchFilters, naming: Naming): readonly ActiveFilter<SearchFilters>[] {
  const ofList = (list: FilterList): readonly ActiveFilter<SearchFilters>[] =>
    filters[list].map((value) => ({
      key: `${list} ${value}`,
      label: nameFilter(naming.choices, list, value),
      without: { ...filters, [list]: filters[list].filter((other) => other !== value) },
    }));
  const ofFlag = (flag: FilterFlag): readonly ActiveFilter<SearchFilters>[] =>
    filters[flag]
      ? [{ key: flag, label: naming.messages.filterNames[flag], without: { ...filters, [flag]: false } }]
      : [];
  const { from: _, to: __, ...withoutDays } = filters;
  const days = writeDays(filters, naming);
  return [
    ...FILTER_LISTS.flatMap(ofList),
    ...FILTER_FLAGS.flatMap(ofFlag),
    ...(days === undefined ? [] : [{ key: "days", label: days, without: withoutDays }]),
  ];
}

function writeDays({ from, to }: SearchFilters, { messages, format }: Naming): string | undefined {
  const write = (day: string): string => (day.length === "2020-01-16".length ? format.day(day) : day);
  if (from !== undefined && to !== undefined) return messages.between(write(from), write(to));
  if (from !== undefined) return messages.since(write(from));
  return to === undefined ? undefined : messages.until(write(to));
}

export function describeAddress({ text, filters }: SearchAddress, naming: Naming): string {
  const words = text.trim();
  const labels = listActiveFilters(filters, naming).map(({ label }) => label);
  return [...(words === "" ? [] : [words]), ...labels].join(" · ");
}
