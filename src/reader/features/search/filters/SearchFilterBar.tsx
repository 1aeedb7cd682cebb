import type { JSX } from "preact";
import type { SearchFilters } from "../../../../domain/search/searchRequest";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import type { ActiveFilter } from "./describeAddress";
import styles from "./SearchFilterBar.module.css";

type Props = {
  readonly active: readonly ActiveFilter[];
  readonly completions: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFilter: (filters: SearchFilters) => void;
  readonly onComplete: (text: string) => void;
};

/** The active filters and the completions of the last word, in one line that scrolls sideways. */
export function SearchFilterBar({ active, completions, isOpen, onOpen, onFilter, onComplete }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  return (
    <div class={styles.bar}>
      <button
        type="button"
        class={`${styles.chip} ${styles.open}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <Icon name="settings" />
        <span>{active.length > 0 ? messages.filtersWith(active.length) : messages.filters}</span>
      </button>
      {active.length > 0 && (
        <ul class={styles.list} aria-label={messages.activeFilters}>
          {active.map(({ key, label, without }) => (
            <li key={key}>
              <button
                type="button"
                class={`${styles.chip} ${styles.chosen}`}
                aria-label={messages.removeFilter(label)}
                onClick={() => onFilter(without)}
              >
                <span>{label}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {completions.length > 0 && (
        <ul class={styles.list} aria-label={messages.completions}>
          {completions.map((completion) => (
            <li key={completion}>
              <button type="button" class={`${styles.chip} ${styles.quiet}`} onClick={() => onComplete(completion)}>
                <span>{completion}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
