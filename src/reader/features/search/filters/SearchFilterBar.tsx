import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { HIT_KINDS, type HitKind, type SearchFilters } from "../../../../domain/search/query/searchRequest";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import type { SearchResults } from "../../../../domain/search/searchResults";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { type ActiveFilter, ActiveFilters } from "../../../shared/filters/ActiveFilters";
import { searchHref } from "../../../shared/navigation/searchHref";
import { Icon } from "../../../ui/Icon";
import facetLinksStyles from "./FacetLinks.module.css";
import kindBarStyles from "./KindBar.module.css";
import styles from "./SearchFilterBar.module.css";

type Props = {
  readonly active: readonly ActiveFilter<SearchFilters>[];
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
      <ActiveFilters
        label={messages.activeFilters}
        filters={active}
        remove={messages.removeFilter}
        onFilter={onFilter}
        isOneLine={true}
      />
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

type KindBarProps = {
  readonly results: SearchResults;
  readonly kind: HitKind | null;
  readonly onKind: (kind: HitKind | null) => void;
};

export function KindBar({ results: { counts }, kind, onKind }: KindBarProps): JSX.Element | null {
  const messages = useMessages(searchArea).search;
  const kinds = HIT_KINDS.filter((candidate) => counts[candidate] > 0 || candidate === kind);
  if (kinds.length < 2 && kind === null) return null;
  return (
    <fieldset class={kindBarStyles.bar}>
      <legend class="visually-hidden">{messages.kindsLabel}</legend>
      {[null, ...kinds].map((candidate) => (
        <button
          key={candidate ?? "all"}
          type="button"
          class={kindBarStyles.kind}
          aria-pressed={candidate === kind}
          onClick={() => onKind(candidate)}
        >
          {candidate ? messages.kinds[candidate] : messages.all}
        </button>
      ))}
    </fieldset>
  );
}

type FacetLink = { readonly label: string; readonly address: SearchAddress };
type FacetLinksProps = {
  readonly links: readonly FacetLink[];
  readonly onGo: (address: SearchAddress) => void;
};

/** Links rather than buttons, so that they can be opened in another tab and Back returns here. */
export function FacetLinks({ links, onGo }: FacetLinksProps): JSX.Element {
  return (
    <ul class={facetLinksStyles.links} role="list" lang={identity.language}>
      {links.map(({ label, address }) => (
        <li key={label}>
          <SearchLink class={facetLinksStyles.link} address={address} onGo={onGo}>
            {label}
          </SearchLink>
        </li>
      ))}
    </ul>
  );
}

type LinkProps = {
  readonly address: SearchAddress;
  readonly onGo: (address: SearchAddress) => void;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** Handled without a navigation, so that this screen stays. */
export function SearchLink({ address, onGo, class: className, children }: LinkProps): JSX.Element {
  return (
    <a
      class={className}
      href={searchHref(address)}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        onGo(address);
      }}
    >
      {children}
    </a>
  );
}
