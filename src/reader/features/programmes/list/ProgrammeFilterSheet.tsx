import type { JSX } from "preact";
import {
  clearFilters,
  countFilters,
  FILTER_NAMES,
  PROGRAMME_SORTS,
  type ProgrammeQuery,
  toggleFilter,
} from "../../../../domain/programmes/programmeQuery";
import { FilterSheet } from "../../../shared/filters/FilterSheet";
import { SelectField } from "../../../ui/lazy/SelectField";
import { type FilterSurroundings, listFilterValues } from "./listFilterValues";
import styles from "./ProgrammeFilterSheet.module.css";

type Props = {
  readonly isOpen: boolean;
  readonly query: ProgrammeQuery;
  readonly found: number;
  readonly surroundings: FilterSurroundings;
  readonly onAsk: (query: ProgrammeQuery) => void;
  readonly onClose: () => void;
};

export function ProgrammeFilterSheet({ isOpen, query, found, surroundings, onAsk, onClose }: Props): JSX.Element {
  const { messages } = surroundings;
  return (
    <FilterSheet
      isOpen={isOpen}
      title={messages.filtersTitle}
      closeLabel={messages.close}
      onClose={onClose}
      clearLabel={messages.clearFilters}
      onClear={countFilters(query) > 0 ? () => onAsk(clearFilters(query)) : undefined}
      doneLabel={messages.show(found)}
    >
      <SelectField
        label={messages.sort}
        value={query.sort}
        options={PROGRAMME_SORTS.map((value) => ({ value, label: messages.sorts[value] }))}
        onChange={(sort) => onAsk({ ...query, sort })}
      />
      {FILTER_NAMES.map((name) => {
        const values = listFilterValues(name, surroundings);
        // A single value leaves nothing to choose.
        if (values.length < 2 && !values.some(({ isChosen }) => isChosen)) return null;
        return (
          <fieldset key={name} class={styles.group}>
            <legend>{messages.filters[name]}</legend>
            {values.map(({ value, label, count, isChosen }) => (
              <label key={value} class={styles.value}>
                <input type="checkbox" checked={isChosen} onChange={() => onAsk(toggleFilter(query, name, value))} />
                <span class={styles.label}>{label}</span>
                <span class={styles.count}>{count}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </FilterSheet>
  );
}
