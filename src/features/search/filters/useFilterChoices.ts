import { useMemo } from "preact/hooks";
import type { FilterList } from "../../../domain/search/searchAddress";
import { useMessages } from "../../../i18n/useMessages";
import { useEdition } from "../../../shared/edition/useEdition";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { typeset } from "../../../shared/text/typeset";
import { useReferences } from "../useReferences";
import { useSearchSentences } from "../useSearchSentences";

export type FilterChoice = { readonly value: string; readonly label: string };
/** All there is to choose from, each list by name. */
export type FilterChoices = Readonly<Record<FilterList, readonly FilterChoice[]>>;

/** The filters' values with the names that the reader knows them by. */
export function useFilterChoices(): FilterChoices {
  const { themes } = useEdition();
  const { language } = useMessages();
  const words = useSearchSentences();
  const { programmes, places } = useReferences();
  const tags = useLibrary("tags", (library) => library.watchTags());
  const ownTags = "value" in tags ? tags.value : undefined;
  return useMemo(() => {
    const byLabel = (one: FilterChoice, other: FilterChoice): number => one.label.localeCompare(other.label, language);
    const departements = places.flatMap(({ kind, departement, name }): FilterChoice[] =>
      kind === "departement" && departement ? [{ value: departement, label: `${typeset(name)} (${departement})` }] : [],
    );
    return {
      themes: themes.map(({ id, name }) => ({ value: id, label: typeset(name) })),
      programmes: programmes.map(({ id, name }) => ({ value: id, label: typeset(name.value) })).sort(byLabel),
      places: places
        .filter(({ kind, mentions }) => kind !== "departement" && mentions.length > 0)
        .map(({ id, name }) => ({ value: id, label: typeset(name) }))
        .sort(byLabel),
      departements: departements.sort((one, other) => (one.value < other.value ? -1 : 1)),
      tags: (ownTags ?? []).map(({ name }) => ({ value: name, label: name })),
    };
  }, [themes, programmes, places, ownTags, language, words]);
}

/** How a filter's value is called; by itself where nothing of that name is known (any more). */
export function nameFilter(choices: FilterChoices, list: FilterList, value: string): string {
  return choices[list].find((choice) => choice.value === value)?.label ?? value;
}
