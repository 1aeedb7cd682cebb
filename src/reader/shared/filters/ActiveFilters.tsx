import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../../ui/Icon";
import styles from "./ActiveFilters.module.css";

/** A filter that a list is cut by, and the list's filters without it. */
export type ActiveFilter<Filters> = { readonly key: string; readonly label: string; readonly without: Filters };

type Props<Filters> = {
  readonly label: string;
  readonly filters: readonly ActiveFilter<Filters>[];
  /** The name of the button that takes a filter away. */
  readonly remove: (label: string) => string;
  readonly onFilter: (filters: Filters) => void;
  /** One line that scrolls sideways with what stands beside it, instead of as many as the filters need. */
  readonly isOneLine?: boolean;
  /** Further items of the list. */
  readonly children?: ComponentChildren;
};

/** Nothing while nothing is filtered. */
export function ActiveFilters<Filters>(props: Props<Filters>): JSX.Element | null {
  const { label, filters, remove, onFilter, isOneLine, children } = props;
  if (filters.length === 0) return null;
  return (
    <ul class={`${styles.list} ${isOneLine ? styles.line : ""}`} role="list" aria-label={label}>
      {filters.map((filter) => (
        <li key={filter.key}>
          <button
            type="button"
            class={styles.chip}
            aria-label={remove(filter.label)}
            onClick={() => onFilter(filter.without)}
          >
            <span>{filter.label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {children}
    </ul>
  );
}
