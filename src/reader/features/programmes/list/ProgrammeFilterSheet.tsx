import type { JSX } from "preact";
import {
  clearFilters,
  countFilters,
  FILTER_NAMES,
  PROGRAMME_SORTS,
  type ProgrammeQuery,
  toggleFilter,
} from "../../../../domain/programmes/programmeQuery";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Sheet } from "../../../ui/Sheet";
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
    <Sheet isOpen={isOpen} onClose={onClose} title={messages.filtersTitle} closeLabel={messages.close}>
      <div class={styles.form}>
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
      </div>
      <div class={styles.end}>
        {countFilters(query) > 0 && (
          <Button kind="plain" onPress={() => onAsk(clearFilters(query))}>
            {messages.clearFilters}
          </Button>
        )}
        <Button kind="primary" onPress={onClose}>
          {messages.show(found)}
        </Button>
      </div>
    </Sheet>
  );
}
