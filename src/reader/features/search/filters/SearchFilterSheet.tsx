import type { JSX } from "preact";
import { NO_FILTERS, type SearchFilters } from "../../../../domain/search/query/searchRequest";
import { countFilters, type FilterList, toggleFilter } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { FilterSheet } from "../../../shared/filters/FilterSheet";
import { Icon } from "../../../ui/Icon";
import { CheckChips, ChipGroup } from "../../../ui/lazy/CheckChips";
import { Field } from "../../../ui/lazy/Field";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Switch } from "../../../ui/lazy/Switch";
import styles from "./SearchFilterSheet.module.css";
import { type FilterChoices, nameFilter } from "./useFilterChoices";

type Props = {
  readonly isOpen: boolean;
  readonly filters: SearchFilters;
  readonly choices: FilterChoices;
  /** `undefined` until the search has answered. */
  readonly found: number | undefined;
  readonly onFilter: (filters: SearchFilters) => void;
  readonly onClose: () => void;
};

/** The results behind it update at once. */
export function SearchFilterSheet({ isOpen, found, onClose, ...form }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  return (
    <FilterSheet
      isOpen={isOpen}
      title={messages.filtersTitle}
      closeLabel={messages.close}
      onClose={onClose}
      clearLabel={messages.clearFilters}
      onClear={countFilters(form.filters) > 0 ? () => form.onFilter(NO_FILTERS) : undefined}
      doneLabel={found === undefined ? messages.close : messages.seeResults(found)}
    >
      <FilterForm {...form} />
    </FilterSheet>
  );
}

type FormProps = Pick<Props, "filters" | "choices" | "onFilter">;

function FilterForm({ filters, choices, onFilter }: FormProps): JSX.Element {
  const messages = useMessages(searchArea).search;
  const names = messages.filterNames;
  const setDay = (side: "from" | "to", value: string): void => {
    const { [side]: _, ...others } = filters;
    onFilter(value === "" ? others : { ...others, [side]: value });
  };
  const listProps = { filters, choices, onFilter } as const;
  return (
    <>
      <Switch
        label={names.favourites}
        isOn={filters.favourites}
        onChange={(favourites) => onFilter({ ...filters, favourites })}
      />
      <Switch label={names.unread} isOn={filters.unread} onChange={(unread) => onFilter({ ...filters, unread })} />
      <Switch
        label={names.withNotes}
        isOn={filters.withNotes}
        onChange={(withNotes) => onFilter({ ...filters, withNotes })}
      />
      <ChipChoice list="topics" label={names.topics} {...listProps} />
      <div class={styles.days}>
        <DayField label={messages.from} value={filters.from} onChange={(day) => setDay("from", day)} />
        <DayField label={messages.to} value={filters.to} onChange={(day) => setDay("to", day)} />
      </div>
      <ChipChoice list="departements" label={names.departements} {...listProps} />
      <LongChoice list="places" label={names.places} add={messages.addPlace} {...listProps} />
      <LongChoice list="programmes" label={names.programmes} add={messages.addProgramme} {...listProps} />
      <ChipChoice list="tags" label={names.tags} {...listProps} />
    </>
  );
}

type DayProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
};

function DayField({ label, value = "", onChange }: DayProps): JSX.Element {
  return (
    <Field label={label}>
      {(inputProps) => (
        <input
          {...inputProps}
          type="date"
          // A typed filter may be only a year, but the field takes days.
          value={value === "" ? "" : `${value}-01-01`.slice(0, "2020-01-16".length)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type ChoiceProps = {
  readonly list: FilterList;
  readonly label: string;
  readonly filters: SearchFilters;
  readonly choices: FilterChoices;
  readonly onFilter: (filters: SearchFilters) => void;
};

function ChipChoice({ list, label, filters, choices, onFilter }: ChoiceProps): JSX.Element {
  return (
    <CheckChips
      label={label}
      chips={choices[list]}
      chosen={filters[list]}
      onToggle={(value) => onFilter(toggleFilter(filters, list, value))}
    />
  );
}

/** For lists with very many values: a native select, and the chosen ones. */
function LongChoice({ list, label, add, filters, choices, onFilter }: ChoiceProps & { readonly add: string }) {
  const messages = useMessages(searchArea).search;
  if (choices[list].length === 0) return null;
  const others = choices[list].filter(({ value }) => !filters[list].includes(value));
  return (
    <ChipGroup
      label={label}
      chips={filters[list].map((value) => {
        const name = nameFilter(choices, list, value);
        return (
          <button
            key={value}
            type="button"
            class={styles.chosen}
            aria-label={messages.removeFilter(name)}
            onClick={() => onFilter(toggleFilter(filters, list, value))}
          >
            <span>{name}</span>
            <Icon name="close" />
          </button>
        );
      })}
    >
      <SelectField
        label={add}
        value=""
        options={[{ value: "", label: messages.choose }, ...others]}
        onChange={(value) => value !== "" && onFilter(toggleFilter(filters, list, value))}
      />
    </ChipGroup>
  );
}
