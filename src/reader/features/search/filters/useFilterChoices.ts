import { useMemo } from "preact/hooks";
import type { FilterList } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { useEdition } from "../../../shared/edition/useEdition";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { typeset } from "../../../shared/text/typeset";
import { useReferences } from "./useReferences";

type FilterChoice = { readonly value: string; readonly label: string };
export type FilterChoices = Readonly<Record<FilterList, readonly FilterChoice[]>>;

export function useFilterChoices(): FilterChoices {
  const { topics } = useEdition();
  const { language } = useMessages();
  const messages = useMessages(searchArea).search;
  const { programmes, places } = useReferences();
  const tags = useLibrary("tags", (library) => library.watchTags());
  const ownTags = "value" in tags ? tags.value : undefined;
  return useMemo(() => {
    const byLabel = (one: FilterChoice, other: FilterChoice): number => one.label.localeCompare(other.label, language);
    const departements = places.flatMap(({ kind, departement, name }): FilterChoice[] =>
      kind === "departement" && departement ? [{ value: departement, label: `${typeset(name)} (${departement})` }] : [],
    );
    return {
      topics: topics.map(({ id, name }) => ({ value: id, label: typeset(name) })),
      programmes: programmes.map(({ id, name }) => ({ value: id, label: typeset(name.value) })).sort(byLabel),
      places: places
        .filter(({ kind, mentions }) => kind !== "departement" && mentions.length > 0)
        .map(({ id, name }) => ({ value: id, label: typeset(name) }))
        .sort(byLabel),
      departements: departements.sort((one, other) => (one.value < other.value ? -1 : 1)),
      tags: (ownTags ?? []).map(({ name }) => ({ value: name, label: name })),
    };
  }, [topics, programmes, places, ownTags, language, messages]);
}

/** Falls back to the raw value if nothing has that id any more. */
export function nameFilter(choices: FilterChoices, list: FilterList, value: string): string {
  return choices[list].find((choice) => choice.value === value)?.label ?? value;
}
