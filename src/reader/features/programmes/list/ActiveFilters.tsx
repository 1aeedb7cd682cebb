import type { JSX } from "preact";
import { FILTER_NAMES, type ProgrammeQuery, toggleFilter } from "../../../../domain/programmes/programmeQuery";
import { Icon } from "../../../ui/Icon";
import styles from "./ActiveFilters.module.css";
import { type FilterSurroundings, listFilterValues } from "./listFilterValues";

type Props = {
  readonly query: ProgrammeQuery;
  readonly surroundings: FilterSurroundings;
  readonly onAsk: (query: ProgrammeQuery) => void;
};

export function ActiveFilters({ query, surroundings, onAsk }: Props): JSX.Element | null {
  const { messages } = surroundings;
  // Audiences have their own row of chips.
  const chosen = FILTER_NAMES.filter((name) => name !== "audience").flatMap((name) =>
    listFilterValues(name, surroundings)
      .filter(({ isChosen }) => isChosen)
      .map(({ value, label }) => ({ name, value, label })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul class={styles.list} role="list" aria-label={messages.activeFilters}>
      {chosen.map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            class={styles.chosen}
            aria-label={messages.removeFilter(label)}
            onClick={() => onAsk(toggleFilter(query, name, value))}
          >
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
